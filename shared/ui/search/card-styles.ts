import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { accentOf } from '../look/accent';
import { createThemedStyles } from '../look/themed-styles';

const forcedColors = '@media (forced-colors: active)';
const coarse = '@media (pointer: coarse)';
const small = '@container hub (max-width: 479px)';

/** The styles of one result. */
export const useCardStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const accent = accentOf(theme);
  const plainList = { listStyle: 'none', margin: 0, padding: 0 };
  const chip = {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: 24,
    padding: '3px 8px',
    borderRadius: 2,
    font: 'inherit',
    fontSize: 12,
    lineHeight: 16,
    textAlign: 'left',
  } as const;
  return mergeStyleSets({
    card: {
      display: 'flex',
      gap: 12,
      marginBottom: 8,
      breakInside: 'avoid',
      selectors: {
        ':hover': { borderColor: palette.neutralTertiary },
        [small]: { padding: 12, gap: 8 },
      },
    },
    chosen: { borderLeft: `3px solid ${accent.line}` },
    kindIcon: {
      marginTop: 2,
      fontSize: 20,
      lineHeight: 20,
      color: palette.themePrimary,
      selectors: { [small]: { display: 'none' } },
    },
    body: { flex: 1, minWidth: 0, overflowWrap: 'anywhere', selectors: { p: { margin: 0 } } },
    flag: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '2px 8px',
      marginBottom: 4,
      fontSize: 12,
      lineHeight: 16,
    },
    flagWord: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      color: accent.text,
      fontWeight: 600,
    },
    title: { margin: '0 0 4px', fontSize: 16, lineHeight: 22, fontWeight: 600 },
    meta: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
    verified: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
    },
    passage: { maxWidth: '76ch', paddingTop: 6 },
    why: {
      display: 'flex',
      gap: 6,
      paddingTop: 6,
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
      selectors: { strong: { color: semanticColors.bodyText, fontWeight: 600 } },
    },
    chips: { ...plainList, display: 'flex', flexWrap: 'wrap', gap: 8, paddingTop: 8 },
    chip: {
      ...chip,
      border: `1px solid ${palette.neutralQuaternaryAlt}`,
      background: palette.neutralLighter,
      color: palette.neutralPrimary,
    },
    themeChip: {
      ...chip,
      border: `1px solid ${palette.themeLight}`,
      background: palette.themeLighterAlt,
      color: palette.themeDark,
    },
    pressable: {
      cursor: 'pointer',
      selectors: {
        ':hover': { borderColor: palette.themePrimary, textDecoration: 'underline' },
        ':focus-visible': focus,
        [coarse]: { minHeight: 32 },
      },
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '4px 8px',
      margin: '6px 0 0 -8px',
      selectors: { a: { textDecoration: 'none' }, '@media print': { display: 'none' } },
    },
    switches: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', paddingTop: 8 },
    switchGroup: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px' },
    segments: {
      display: 'inline-flex',
      flexWrap: 'wrap',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
    },
    segment: {
      display: 'inline-flex',
      alignItems: 'center',
      minHeight: 24,
      padding: '0 10px',
      border: 'none',
      borderLeft: `1px solid ${palette.neutralTertiaryAlt}`,
      background: semanticColors.cardStandoutBackground,
      color: semanticColors.bodyText,
      font: 'inherit',
      fontSize: 12,
      selectors: {
        ':first-child': { borderLeft: 'none' },
        ':focus-visible': { ...focus, zIndex: 1 },
        '&[aria-pressed=true]': {
          background: palette.themeLighter,
          color: palette.themeDark,
          fontWeight: 600,
          boxShadow: `inset 0 -2px 0 ${palette.themePrimary}`,
          selectors: { [forcedColors]: { outline: '2px solid Highlight' } },
        },
        [coarse]: { minHeight: 32 },
      },
    },
    segmentPress: { cursor: 'pointer' },
    segmentMissing: { background: palette.neutralLighterAlt, color: semanticColors.bodySubtext },
  });
});
