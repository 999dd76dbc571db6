import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromWide } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

const forcedColors = '@media (forced-colors: active)';
const coarse = '@media (pointer: coarse)';

/** The styles of the filters beside the results. */
export const useFacetStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  return mergeStyleSets({
    panel: { minWidth: 0, selectors: { '@media print': { display: 'none' } } },
    panelButton: {
      border: `1px solid ${semanticColors.inputBorder}`,
      selectors: { [fromWide]: { display: 'none' } },
    },
    folded: { display: 'none', selectors: { [fromWide]: { display: 'block' } } },
    header: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      minHeight: 32,
    },
    title: { margin: 0, fontSize: 16, lineHeight: 22, fontWeight: 600 },
    switches: { paddingBottom: 8 },
    facet: { padding: '4px 0 8px', borderTop: `1px solid ${palette.neutralLight}` },
    heading: { margin: 0, font: 'inherit' },
    toggle: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 8,
      width: '100%',
      minHeight: 32,
      padding: 0,
      border: 'none',
      background: 'none',
      color: semanticColors.bodyText,
      font: 'inherit',
      fontWeight: 600,
      textAlign: 'left',
      cursor: 'pointer',
      selectors: {
        ':focus-visible': focus,
        [coarse]: { minHeight: 40 },
      },
    },
    detail: { color: semanticColors.bodySubtext, fontWeight: 400 },
    list: {
      listStyle: 'none',
      margin: 0,
      // room for the focus ring, which a scrolling box would cut
      padding: '0 4px',
      marginLeft: -4,
      maxHeight: 420,
      overflowY: 'auto',
    },
    value: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: 8,
      padding: '1px 0',
      selectors: { [coarse]: { padding: '8px 0' } },
    },
    empty: { color: semanticColors.bodySubtext },
    label: {
      display: 'flex',
      flex: 1,
      gap: 8,
      minWidth: 0,
      minHeight: 24,
      padding: '2px 0',
      cursor: 'pointer',
      overflowWrap: 'anywhere',
    },
    checkbox: {
      flex: 'none',
      width: 16,
      height: 16,
      margin: '2px 0',
      accentColor: palette.themePrimary,
      selectors: { ':focus-visible': focus },
    },
    count: {
      padding: '2px 0',
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 20,
      fontVariantNumeric: 'tabular-nums',
    },
    more: { padding: '4px 0', fontSize: 12, minHeight: 24 },
    find: { marginBottom: 4 },
    columns: {
      display: 'flex',
      alignItems: 'flex-end',
      gap: 1,
      height: 40,
      borderBottom: `1px solid ${palette.neutralTertiary}`,
    },
    column: {
      flex: 1,
      minWidth: 1,
      background: palette.neutralTertiaryAlt,
      selectors: { [forcedColors]: { background: 'GrayText', forcedColorAdjust: 'none' } },
    },
    columnChosen: {
      background: palette.themePrimary,
      selectors: { [forcedColors]: { background: 'Highlight' } },
    },
    columnEnds: {
      display: 'flex',
      justifyContent: 'space-between',
      color: semanticColors.bodySubtext,
      fontSize: 12,
    },
    yearFields: { display: 'flex', gap: 8, marginTop: 8 },
    yearField: { display: 'flex', flexDirection: 'column', gap: 2, flex: 1, minWidth: 0 },
  });
});
