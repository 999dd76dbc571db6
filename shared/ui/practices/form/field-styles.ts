import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { hasTints } from '../../look/has-tints';
import { fromMedium } from '../../look/hub-styles';
import { createThemedStyles } from '../../look/themed-styles';

/** The fields of the form. */
export const useFieldStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const line = `1px solid ${palette.neutralLight}`;
  const list = { listStyle: 'none', margin: 0, padding: 0 };
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const chosen = {
    background: palette.themeLighter,
    color: hasTints(theme) ? palette.themeDark : palette.themePrimary,
    fontWeight: 600,
    boxShadow: `inset 0 -2px 0 ${palette.themePrimary}`,
  };
  return mergeStyleSets({
    group: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
    label: { display: 'block', marginBottom: 4, padding: 0, fontWeight: 600 },
    star: { color: semanticColors.errorText },
    below: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: '0 12px',
      marginTop: 4,
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
    },
    count: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
    error: {
      display: 'flex',
      gap: 4,
      margin: '4px 0 0',
      color: semanticColors.errorText,
      fontSize: 12,
      lineHeight: 16,
    },
    invalid: { borderColor: semanticColors.errorText },
    textArea: { padding: '6px 8px', resize: 'vertical', lineHeight: 20 },
    note: {
      display: 'flex',
      gap: 6,
      margin: '4px 0 0',
      padding: '6px 8px',
      background: semanticColors.warningBackground,
      color: semanticColors.messageText,
      fontSize: 12,
      lineHeight: 16,
      overflowWrap: 'anywhere',
      selectors: { '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
    },
    noteIcon: { color: semanticColors.warningIcon },
    two: {
      display: 'grid',
      gap: '8px 12px',
      selectors: { [fromMedium]: { gridTemplateColumns: '1fr 1fr' } },
    },
    three: {
      display: 'grid',
      gap: '8px 12px',
      marginBottom: 8,
      selectors: { [fromMedium]: { gridTemplateColumns: '1fr 1fr 1fr' } },
    },
    small: {
      display: 'block',
      fontSize: 12,
      lineHeight: 16,
      selectors: { input: { marginTop: 2 } },
    },
    options: {
      display: 'flex',
      flexDirection: 'column',
      gap: '0 20px',
      margin: '4px 0',
      selectors: { [fromMedium]: { flexDirection: 'row', flexWrap: 'wrap' } },
    },
    option: { display: 'flex', alignItems: 'center', gap: 8, minHeight: 32, cursor: 'pointer' },
    radio: {
      flex: 'none',
      width: 16,
      height: 16,
      margin: 0,
      accentColor: palette.themePrimary,
      selectors: { ':focus-visible': focus },
    },
    criterion: {
      padding: '10px 12px',
      borderTop: line,
      selectors: {
        ':first-child': { borderTop: 'none' },
        ':focus-within': { background: palette.themeLighterAlt },
        [fromMedium]: { padding: '10px 16px' },
      },
    },
    criterionHead: {
      display: 'grid',
      gap: '4px 16px',
      alignItems: 'center',
      selectors: { [fromMedium]: { gridTemplateColumns: 'minmax(0, 1fr) 300px' } },
    },
    criterionName: { fontWeight: 600 },
    evidence: { marginTop: 6 },
    scale: {
      display: 'grid',
      gridAutoFlow: 'column',
      gridAutoColumns: '1fr',
      minWidth: 0,
      margin: 0,
      padding: 0,
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      textAlign: 'center',
      selectors: { ':focus-within': focus },
    },
    cell: {
      position: 'relative',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      minWidth: 28,
      minHeight: 28,
      padding: '4px 2px',
      borderLeft: `1px solid ${palette.neutralTertiaryAlt}`,
      fontSize: 12,
      lineHeight: 16,
      cursor: 'pointer',
      selectors: {
        ':first-of-type': { borderLeft: 'none' },
        ':hover': { background: palette.neutralLighter },
        '@media (pointer: coarse)': { minHeight: 40 },
      },
    },
    chosenCell: {
      ...chosen,
      selectors: {
        ':hover': { background: palette.themeLighter },
        // forced colours take the ground away
        '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: -2 },
      },
    },
    /** The browser's own radio: it lies over the whole cell and is not seen. */
    cellInput: {
      position: 'absolute',
      inset: 0,
      width: '100%',
      height: '100%',
      margin: 0,
      opacity: 0,
      cursor: 'pointer',
    },
    drop: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 12px',
      padding: 12,
      border: `1px dashed ${semanticColors.inputBorder}`,
      borderRadius: 2,
    },
    over: { borderColor: palette.themePrimary, background: palette.themeLighterAlt },
    files: { ...list, margin: '8px 0 0', border: line, borderRadius: 2 },
    file: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '0 8px',
      minHeight: 40,
      padding: '4px 8px 4px 12px',
      borderTop: line,
      selectors: { ':first-child': { borderTop: 'none' } },
    },
    fileName: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
    remarks: {
      ...list,
      marginTop: 8,
      padding: '8px 12px',
      borderLeft: `3px solid ${palette.themeTertiary}`,
      background: palette.themeLighterAlt,
    },
    remark: { margin: '0 0 8px', selectors: { ':last-child': { marginBottom: 0 } } },
    remarkText: { margin: '2px 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  });
});
