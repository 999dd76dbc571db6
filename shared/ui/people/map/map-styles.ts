import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromWide } from '../../look/hub-styles';
import { createThemedStyles } from '../../look/themed-styles';

const printed = '@media print';

/** The matrix, its legend and what stands beside it. */
export const useMapStyles = createThemedStyles(({ palette, semanticColors }) => {
  const line = `1px solid ${palette.neutralLight}`;
  const card = semanticColors.cardStandoutBackground;
  // the pattern says it where a colour does not, on paper as well
  const hatch = {
    background: `repeating-linear-gradient(135deg, transparent 0 6px, ${palette.neutralQuaternaryAlt} 6px 8px)`,
    printColorAdjust: 'exact',
  } as const;
  const fragile = {
    background: semanticColors.warningBackground,
    printColorAdjust: 'exact',
  } as const;
  return mergeStyleSets({
    /** What a map is: its title and how it is shown. */
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
      selectors: { [printed]: { display: 'none' } },
    },
    columns: {
      display: 'grid',
      gap: 16,
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      selectors: {
        [fromWide]: { gridTemplateColumns: 'minmax(0, 1fr) 268px' },
        [printed]: { display: 'block !important' },
      },
    },
    rail: { display: 'grid', gap: 12, minWidth: 0, selectors: { [printed]: { display: 'none' } } },
    box: {
      maxHeight: 'min(640px, 80vh)',
      overflow: 'auto',
      // a cell that is reached by keyboard must not lie under what is pinned
      scrollPadding: '56px 8px 8px 130px',
      border: line,
      borderRadius: 2,
      background: card,
      selectors: { [printed]: { maxHeight: 'none', overflow: 'visible' } },
    },
    matrix: {
      width: '100%',
      // with `collapse` the lines of what is pinned would scroll away
      borderCollapse: 'separate',
      borderSpacing: 0,
      selectors: {
        th: { textAlign: 'left', fontSize: 12, lineHeight: 16, fontWeight: 600 },
        thead: { display: 'table-header-group' },
        tr: { breakInside: 'avoid' },
      },
    },
    themeHead: {
      position: 'sticky',
      top: 0,
      zIndex: 2,
      minWidth: 104,
      height: 52,
      padding: 8,
      verticalAlign: 'bottom',
      borderBottom: `2px solid ${palette.neutralTertiaryAlt}`,
      background: card,
      selectors: { [printed]: { position: 'static' } },
    },
    corner: { left: 0, zIndex: 3, minWidth: 0 },
    countryHead: {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      padding: '4px 12px',
      borderRight: `1px solid ${palette.neutralTertiaryAlt}`,
      borderBottom: line,
      background: card,
      selectors: { [printed]: { position: 'static' } },
    },
    cell: { height: 49, padding: 0, borderBottom: line, borderLeft: line, verticalAlign: 'middle' },
    nobody: hatch,
    fragile,
    total: {
      padding: 8,
      borderBottom: line,
      borderLeft: line,
      color: semanticColors.bodySubtext,
      textAlign: 'right',
      whiteSpace: 'nowrap',
      fontVariantNumeric: 'tabular-nums',
    },
    totalHead: { textAlign: 'right !important' as 'right' },
    press: {
      position: 'relative',
      display: 'block',
      width: '100%',
      minHeight: 48,
      padding: '4px 8px',
      border: 'none',
      background: 'none',
      color: semanticColors.bodyText,
      font: 'inherit',
      textAlign: 'left',
      cursor: 'pointer',
      selectors: {
        ':hover': { boxShadow: `inset 0 0 0 1px ${palette.themePrimary}` },
        ':focus-visible': { outline: `2px solid ${palette.neutralDark}`, outlineOffset: -2 },
      },
    },
    glance: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 4px' },
    count: { marginLeft: 4, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
    /** On a ground of its own, so that the hatching does not run through the word. */
    gapWord: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      padding: '2px 4px',
      background: card,
      fontSize: 12,
      lineHeight: 16,
      fontWeight: 600,
      selectors: { 'span:first-child': { color: semanticColors.severeWarningIcon } },
    },
    onlyWord: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 3,
      color: semanticColors.messageText,
      fontSize: 12,
      lineHeight: 14,
      selectors: { 'span:first-child': { color: semanticColors.warningIcon } },
    },
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '4px 16px',
      margin: '8px 0 0',
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
    },
    legendPart: { display: 'inline-flex', alignItems: 'center', gap: 6 },
    sample: { width: 16, height: 12, border: `1px solid ${palette.neutralTertiary}` },
    sampleNobody: hatch,
    sampleFragile: fragile,
    asOf: { marginLeft: 'auto' },
    /** Takes the focus only so that reading goes on here. */
    heard: { outline: 'none', margin: 0 },
  });
});
