import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium, fromWide } from '../../look/hub-styles';
import { createThemedStyles } from '../../look/themed-styles';

/** The view of a review: the text at the left, the assessment at the right. */
export const useReviewStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const line = `1px solid ${palette.neutralLight}`;
  const list = { listStyle: 'none', margin: 0, padding: 0 };
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  return mergeStyleSets({
    tabs: {
      display: 'flex',
      marginTop: 8,
      borderBottom: line,
      selectors: { [fromWide]: { display: 'none' } },
    },
    tab: {
      minHeight: 40,
      padding: '0 12px',
      border: 'none',
      borderBottom: '3px solid transparent',
      background: 'none',
      color: semanticColors.bodyText,
      font: 'inherit',
      cursor: 'pointer',
      selectors: {
        ':focus-visible': { ...focus, outlineOffset: -2 },
        '&[aria-pressed=true]': {
          borderBottomColor: palette.themePrimary,
          color: palette.themePrimary,
          fontWeight: 600,
        },
      },
    },
    frame: {
      display: 'grid',
      gap: 16,
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      marginTop: 12,
      selectors: { [fromWide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 440px)' } },
    },
    hiddenNarrow: { display: 'none', selectors: { [fromWide]: { display: 'block' } } },
    text: {
      padding: 12,
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      selectors: { [fromMedium]: { padding: '16px 20px' } },
    },
    textHead: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: '8px 16px',
    },
    part: { marginTop: 14 },
    partHead: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: '0 8px',
    },
    partTitle: { margin: 0, fontSize: 16, lineHeight: 22, fontWeight: 600 },
    words: {
      maxWidth: '76ch',
      margin: '4px 0 0',
      overflowWrap: 'anywhere',
      whiteSpace: 'pre-wrap',
    },
    passage: {
      background: 'none',
      color: 'inherit',
      borderBottom: `2px solid ${palette.themeTertiary}`,
      selectors: { '@media (forced-colors: active)': { borderBottomColor: 'Highlight' } },
    },
    remark: {
      display: 'flex',
      gap: 8,
      marginTop: 8,
      padding: '8px 12px',
      borderLeft: `3px solid ${palette.themeTertiary}`,
      background: palette.themeLighterAlt,
      selectors: { '@media (forced-colors: active)': { borderLeftColor: 'Highlight' } },
    },
    remarkBody: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    remarkButtons: {
      selectors: { button: { minHeight: 24, padding: '0 4px', fontSize: 12 } },
    },
    remarks: list,
    panel: {
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      selectors: { [fromWide]: { position: 'sticky', top: 8 } },
    },
    panelHead: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: '0 12px',
      padding: '12px 16px',
      borderBottom: line,
    },
    panelPart: { margin: 0, padding: '8px 16px' },
    check: { display: 'flex', alignItems: 'flex-start', gap: 8, minHeight: 32, padding: '6px 0' },
    box: {
      flex: 'none',
      width: 16,
      height: 16,
      margin: '2px 0 0',
      accentColor: palette.themePrimary,
      selectors: { ':focus-visible': focus },
    },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      selectors: {
        'th, td': { padding: '4px 8px', borderBottom: line, textAlign: 'left', fontWeight: 400 },
        'th:first-child': { paddingLeft: 16 },
        'td:last-child, th:last-child': { paddingRight: 16, width: 148 },
        'thead th': { fontSize: 12, lineHeight: 16, fontWeight: 600 },
        '.number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
      },
    },
    question: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '0 8px',
      padding: '4px 16px',
    },
    openQuestion: {
      background: semanticColors.warningBackground,
      color: semanticColors.messageText,
      selectors: { '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
    },
    questionWords: { flex: '1 1 180px', minWidth: 0 },
    questionChoice: { selectors: { '> div': { marginBottom: 0 } } },
    decision: {
      padding: '12px 16px',
      borderTop: line,
      background: palette.neutralLighterAlt,
      selectors: {
        // on a narrow page it stays in sight
        '@container hub (max-width: 899px)': { position: 'sticky', bottom: 0, zIndex: 5 },
        '@media print': { display: 'none' },
      },
    },
    decisionRow: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
    space: { flex: 1 },
    why: { margin: '4px 0 0', color: semanticColors.bodySubtext, fontSize: 12, lineHeight: 16 },
  });
});
