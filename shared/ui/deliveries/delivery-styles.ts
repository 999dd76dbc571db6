import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { hasTints } from '../look/has-tints';
import { fromMedium } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

/** Styles of the preference matrix and of campaigns. */
export const useDeliveryStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const line = `1px solid ${palette.neutralLight}`;
  const strong = hasTints(theme) ? palette.themePrimary : palette.neutralPrimary;
  const stripes = (angle: number, colour: string): string =>
    `repeating-linear-gradient(${angle}deg, ${colour} 0 2px, ${semanticColors.cardStandoutBackground} 2px 5px)`;
  const segment = { height: 16, minWidth: 6, border: `1px solid ${strong}` };
  return mergeStyleSets({
    title: { margin: 0, fontSize: 20, lineHeight: 28, fontWeight: 600 },
    intro: { margin: '4px 0 12px', maxWidth: '76ch', color: semanticColors.bodySubtext },
    /** Under 480 pixels each row of the matrix becomes a small card. */
    stacked: {
      selectors: {
        '@container hub (max-width: 599px)': {
          thead: {
            position: 'absolute',
            width: 1,
            height: 1,
            overflow: 'hidden',
            clip: 'rect(0 0 0 0)',
          },
          tr: { display: 'block', padding: '8px 0', borderTop: line },
          'tr > *': { display: 'block', borderTop: 'none' },
          'td > *': { width: '100%' },
        },
      },
    },
    why: { color: semanticColors.bodySubtext, fontSize: 12, lineHeight: 16 },
    select: {
      minHeight: 32,
      minWidth: 128,
      padding: '0 4px',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      background: semanticColors.inputBackground,
      color: semanticColors.inputText,
      font: 'inherit',
      selectors: {
        ':focus-visible': focus,
        ':disabled': { opacity: 0.6 },
        '@media (pointer: coarse)': { minHeight: 40 },
      },
    },
    choices: {
      display: 'grid',
      gap: '0 16px',
      maxWidth: 760,
      selectors: { [fromMedium]: { gridTemplateColumns: '1fr 1fr' } },
    },
    fieldset: { margin: '12px 0', padding: 0, border: 'none', minWidth: 0 },
    legend: { padding: 0, fontWeight: 600 },
    check: { display: 'flex', gap: 8, alignItems: 'flex-start', padding: '6px 0', minHeight: 32 },
    checkbox: {
      width: 16,
      height: 16,
      margin: '2px 0 0',
      flex: 'none',
      accentColor: palette.themePrimary,
      selectors: { ':focus-visible': focus },
    },
    times: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'flex-end' },
    saved: { minHeight: 24, margin: '8px 0 0' },
    rows: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 12px',
      padding: '10px 16px',
      borderTop: line,
      selectors: { ':first-child': { borderTop: 'none' } },
    },
    rowWords: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
    head2: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
    actions: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '12px 0' },
    block: { marginBottom: 12 },
    sum: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: '8px 24px',
      margin: '0 0 12px',
    },
    term: { display: 'flex', alignItems: 'center', gap: 6, fontSize: 12, lineHeight: 16 },
    sumValue: { margin: 0, fontSize: 20, lineHeight: 28, fontWeight: 600 },
    sign: { paddingBottom: 4, color: semanticColors.bodySubtext, fontSize: 16 },
    bar: { display: 'flex', gap: 2 },
    swatch: { width: 12, height: 12, flex: 'none', border: `1px solid ${strong}` },
    segment,
    reached: { background: strong },
    waiting: { background: semanticColors.cardStandoutBackground },
    notReached: { background: stripes(90, strong) },
    unknown: { background: stripes(0, strong) },
  });
});
