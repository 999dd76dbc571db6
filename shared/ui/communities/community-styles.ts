import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

/** Styles of the pages of a community. */
export const useCommunityStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const line = `1px solid ${palette.neutralLight}`;
  const list = { listStyle: 'none', margin: 0, padding: 0 };
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: -2 };
  return mergeStyleSets({
    heading: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: '4px 16px',
      marginBottom: 8,
    },
    title: { margin: 0, fontSize: 20, lineHeight: 28, fontWeight: 600, overflowWrap: 'anywhere' },
    above: { display: 'flex', justifyContent: 'flex-end', marginBottom: 12 },
    partTitle: { margin: 0, fontSize: 16, lineHeight: 22, fontWeight: 600 },
    groupTitle: { margin: '16px 0 8px', fontSize: 14, lineHeight: 20, fontWeight: 600 },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 8px',
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
    },
    tabs: {
      display: 'flex',
      gap: 4,
      margin: '12px 0 16px',
      overflowX: 'auto',
      borderBottom: line,
      selectors: { '@media print': { display: 'none' } },
    },
    tab: {
      flex: 'none',
      minHeight: 40,
      padding: '4px 12px',
      border: 'none',
      borderBottom: '3px solid transparent',
      background: 'none',
      color: semanticColors.bodyText,
      font: 'inherit',
      cursor: 'pointer',
      selectors: {
        ':hover': { borderBottomColor: palette.neutralTertiary },
        ':focus-visible': focus,
      },
    },
    chosenTab: {
      borderBottomColor: palette.themePrimary,
      color: palette.themePrimary,
      fontWeight: 600,
      selectors: {
        ':hover': { borderBottomColor: palette.themePrimary },
        '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
      },
    },
    part: { marginTop: 24 },
    rows: {
      ...list,
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
    },
    row: {
      padding: 12,
      borderTop: line,
      selectors: { ':first-child': { borderTop: 'none' }, [fromMedium]: { padding: 16 } },
    },
    shortRow: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: '4px 16px',
      padding: '6px 12px',
      borderTop: line,
      selectors: { ':first-child': { borderTop: 'none' }, [fromMedium]: { padding: '6px 16px' } },
    },
    excerpt: { maxWidth: '76ch', margin: '6px 0 8px', overflowWrap: 'anywhere' },
    // positioned: on a narrow page the list of more actions hangs from the whole row
    actions: {
      position: 'relative',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
      marginTop: 8,
      selectors: { '@media print': { display: 'none' } },
    },
    quiet: { margin: '4px 0', color: semanticColors.bodySubtext },
    text: { maxWidth: '76ch', margin: '4px 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
    textArea: { minHeight: 96, padding: 8, resize: 'vertical', lineHeight: 20 },
    points: { margin: '8px 0', paddingLeft: 20 },
    terms: {
      display: 'grid',
      gap: '4px 16px',
      margin: 0,
      gridTemplateColumns: 'minmax(0, 1fr)',
      selectors: {
        [fromMedium]: { gridTemplateColumns: '200px minmax(0, 1fr)', gap: '8px 16px' },
        dt: { color: semanticColors.bodySubtext, fontSize: 12, lineHeight: 20 },
        dd: { margin: '0 0 4px', overflowWrap: 'anywhere' },
      },
    },
    notPrinted: { selectors: { '@media print': { display: 'none' } } },
    onlyPrinted: { display: 'none', selectors: { '@media print': { display: 'block' } } },
  });
});

/** Tables of figures: numbers right, headers that say the unit. */
export const useTableStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    // a wide table scrolls in its own box, which the keyboard reaches
    box: {
      overflowX: 'auto',
      border: `1px solid ${palette.neutralLight}`,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      selectors: {
        ':focus-visible': { outline: `2px solid ${palette.neutralDark}`, outlineOffset: -2 },
        '@media print': { overflow: 'visible', breakInside: 'avoid' },
      },
    },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      selectors: {
        caption: { padding: 8, textAlign: 'left', fontWeight: 600 },
        'th, td': {
          padding: 8,
          borderTop: `1px solid ${palette.neutralLight}`,
          textAlign: 'left',
          verticalAlign: 'top',
          fontWeight: 400,
        },
        'thead th': {
          borderTop: 'none',
          borderBottom: `2px solid ${palette.neutralLight}`,
          fontSize: 12,
          fontWeight: 600,
        },
        '.number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
        [fromMedium]: {
          selectors: {
            'th, td, caption': { padding: '8px 16px' },
            '.number': { whiteSpace: 'nowrap' },
          },
        },
        tr: { breakInside: 'avoid' },
      },
    },
    withheld: { color: semanticColors.bodySubtext, whiteSpace: 'normal' },
  })
);
