import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { createThemedStyles } from './themed-styles';

/** Tables of figures, ledgers and choices. */
export const useTableStyles = createThemedStyles(({ palette, semanticColors }) => {
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const line = `1px solid ${palette.neutralLight}`;
  return mergeStyleSets({
    /** Only tables scroll sideways, inside their own box. */
    scroll: {
      overflowX: 'auto',
      marginBottom: 16,
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      selectors: { ':focus-visible': focus },
    },
    table: { width: '100%', borderCollapse: 'collapse', textAlign: 'left' },
    head: {
      padding: '8px 12px',
      borderBottom: `2px solid ${palette.neutralQuaternary}`,
      fontSize: 12,
      lineHeight: 16,
      fontWeight: 600,
      textAlign: 'left',
      verticalAlign: 'bottom',
    },
    rowHead: { padding: '8px 12px', borderTop: line, fontWeight: 400, textAlign: 'left' },
    cell: { padding: '6px 12px', borderTop: line },
    number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  });
});
