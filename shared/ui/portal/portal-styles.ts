import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { accentOf } from '../look/accent';
import { fromMedium, fromWide } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

/** The styles of the portal's pages. */
export const usePortalStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const accent = accentOf(theme);
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const list = { listStyle: 'none', margin: 0, padding: 0 };
  return mergeStyleSets({
    heading: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: '0 16px',
      marginBottom: 8,
    },
    title: {
      margin: 0,
      color: semanticColors.bodyText,
      fontSize: 20,
      lineHeight: 28,
      fontWeight: 600,
    },
    more: { fontSize: 12, lineHeight: 24 },
    tiles: {
      ...list,
      display: 'grid',
      gap: 12,
      gridTemplateColumns: '1fr',
      selectors: {
        [fromMedium]: { gridTemplateColumns: 'repeat(3, 1fr)' },
        [fromWide]: { gridTemplateColumns: 'repeat(5, 1fr)' },
      },
    },
    tile: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '2px 12px',
      height: '100%',
      padding: 12,
      border: `1px solid ${palette.neutralLight}`,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      color: semanticColors.bodyText,
      textDecoration: 'none',
      selectors: {
        ':hover': { borderColor: palette.neutralTertiary },
        ':hover h3': { textDecoration: 'underline' },
        ':focus-visible': focus,
        [fromMedium]: { flexDirection: 'column', alignItems: 'flex-start', padding: 12 },
        '@media (forced-colors: active)': { borderColor: 'LinkText' },
      },
    },
    tileIcon: { color: palette.themePrimary, fontSize: 20, lineHeight: 20 },
    tileTitle: {
      flex: '1 1 0',
      minWidth: '60%',
      margin: 0,
      fontSize: 14,
      lineHeight: 20,
      fontWeight: 600,
      overflowWrap: 'anywhere',
      selectors: { [fromMedium]: { flex: 'none', minWidth: 0, margin: '8px 0 4px' } },
    },
    tileFact: { display: 'block', fontSize: 12, lineHeight: 18, color: semanticColors.bodySubtext },
    wideFact: { display: 'none', selectors: { [fromMedium]: { display: 'block' } } },
    notices: { ...list, display: 'grid', gap: 8 },
    notice: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 16px',
      padding: '8px 16px 8px 13px',
      borderLeft: `3px solid ${accent.line}`,
      background: semanticColors.cardStandoutBackground,
      borderTop: `1px solid ${palette.neutralLight}`,
      borderRight: `1px solid ${palette.neutralLight}`,
      borderBottom: `1px solid ${palette.neutralLight}`,
    },
    flag: {
      display: 'inline-flex',
      gap: 6,
      alignItems: 'center',
      color: accent.text,
      fontSize: 12,
      lineHeight: 20,
      fontWeight: 600,
    },
    noticeText: { flex: '1 1 260px', minWidth: 0 },
    rows: { ...list, display: 'grid', gap: 0 },
    row: {
      display: 'flex',
      gap: 12,
      padding: '10px 0',
      borderTop: `1px solid ${palette.neutralLight}`,
      selectors: { ':first-child': { borderTop: 'none' } },
    },
    rowWords: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    cards: {
      display: 'grid',
      gap: 12,
      gridTemplateColumns: 'minmax(0, 1fr)',
      selectors: { [fromMedium]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
    },
    cardTitle: { margin: '0 0 4px', fontSize: 16, lineHeight: 22, fontWeight: 600 },
    quiet: { margin: 0, color: semanticColors.bodySubtext },
    chips: { ...list, display: 'flex', flexWrap: 'wrap', gap: 8 },
    chip: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 6,
      minHeight: 24,
      padding: '2px 8px',
      border: `1px solid ${palette.themeLight}`,
      borderRadius: 2,
      background: palette.themeLighterAlt,
      color: palette.themeDark,
      fontSize: 12,
      lineHeight: 18,
      textDecoration: 'none',
      selectors: {
        ':hover': { textDecoration: 'underline' },
        ':focus-visible': focus,
        '@media (pointer: coarse)': { minHeight: 28 },
      },
    },
    group: { margin: '16px 0 0' },
    groupTitle: { margin: '0 0 8px', fontSize: 14, lineHeight: 20, fontWeight: 600 },
  });
});
