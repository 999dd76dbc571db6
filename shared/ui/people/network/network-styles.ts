import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromWide } from '../../look/hub-styles';
import { createThemedStyles } from '../../look/themed-styles';

/** People as coins, what they share as lines; solid and dashed say it where colours do not. */
export const useNetworkStyles = createThemedStyles(({ palette, semanticColors }) => {
  const forced = '@media (forced-colors: active)';
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const tie = {
    stroke: palette.neutralSecondary,
    selectors: { [forced]: { stroke: 'CanvasText' } },
  };
  return mergeStyleSets({
    columns: {
      display: 'grid',
      gap: 16,
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      selectors: {
        [fromWide]: { gridTemplateColumns: 'minmax(0, 1fr) 300px' },
        '@media print': { display: 'block !important' },
      },
    },
    box: {
      maxHeight: '80vh',
      overflow: 'auto',
      border: `1px solid ${palette.neutralLight}`,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      selectors: { '@media print': { maxHeight: 'none', overflow: 'visible' } },
    },
    drawing: { position: 'relative', margin: '0 auto' },
    lines: { position: 'absolute', left: 0, top: 0, overflow: 'visible' },
    within: tie,
    across: { ...tie, strokeDasharray: '6 4' },
    chosenTie: {
      stroke: palette.themePrimary,
      selectors: { [forced]: { stroke: 'Highlight' } },
    },
    otherTie: { opacity: 0.25 },
    nodes: { listStyle: 'none', margin: 0, padding: 0 },
    node: { position: 'absolute', transform: 'translate(-50%, -18px)' },
    person: {
      position: 'relative',
      display: 'grid',
      justifyItems: 'center',
      gap: 2,
      width: 104,
      padding: 2,
      border: 'none',
      borderRadius: 2,
      background: 'none',
      color: semanticColors.bodyText,
      font: 'inherit',
      fontSize: 12,
      lineHeight: 14,
      cursor: 'pointer',
      selectors: {
        ':hover': { textDecoration: 'underline' },
        ':focus-visible': focus,
        '&[aria-pressed="true"]': {
          color: palette.themePrimary,
          fontWeight: 600,
          boxShadow: `inset 0 -3px 0 ${palette.themePrimary}`,
          // forced colours make it seen where shadows are taken away
          outline: '2px solid transparent',
        },
      },
    },
    /** On a ground of its own, so that no line runs through the letters. */
    name: {
      padding: '0 2px',
      background: semanticColors.cardStandoutBackground,
      overflowWrap: 'anywhere',
    },
    sample: { width: 40, height: 4, flex: 'none' },
    tieTitle: { margin: '0 0 4px', fontSize: 14, lineHeight: 20, fontWeight: 600 },
  });
});
