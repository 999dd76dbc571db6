import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { hasTints } from '../look/has-tints';
import { fromMedium, fromWide } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

/** Styles of lists of questions and of one question. */
export const useQuestionStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: -2 };
  const line = `1px solid ${palette.neutralLight}`;
  const list = { listStyle: 'none', margin: 0, padding: 0 };
  return mergeStyleSets({
    heading: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: '8px 16px',
      marginBottom: 12,
    },
    title: { margin: 0, fontSize: 20, lineHeight: 28, fontWeight: 600 },
    group: { margin: '0 0 24px' },
    groupTitle: { margin: '0 0 8px', fontSize: 16, lineHeight: 22, fontWeight: 600 },
    split: {
      display: 'grid',
      gap: 12,
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      selectors: { [fromWide]: { gridTemplateColumns: 'minmax(0, 1fr) 452px' } },
    },
    /** Where there is no room for both, an open question takes the place of the list. */
    hiddenBesideDetail: { display: 'none', selectors: { [fromWide]: { display: 'block' } } },
    rows: {
      ...list,
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
    },
    row: { borderTop: line, selectors: { ':first-child': { borderTop: 'none' } } },
    rowButton: {
      display: 'block',
      width: '100%',
      padding: '10px 12px 10px 13px',
      border: 'none',
      borderLeft: '3px solid transparent',
      background: 'none',
      color: semanticColors.bodyText,
      font: 'inherit',
      textAlign: 'left',
      cursor: 'pointer',
      selectors: {
        ':hover': { background: palette.neutralLighter },
        ':focus-visible': focus,
        '&[aria-current]': {
          borderLeftColor: palette.themePrimary,
          background: palette.themeLighter,
          ...(hasTints(theme) ? {} : { color: palette.themePrimary }),
        },
        [fromMedium]: { padding: '10px 16px 10px 13px' },
      },
    },
    rowText: {
      display: '-webkit-box',
      marginBottom: 4,
      overflow: 'hidden',
      overflowWrap: 'anywhere',
      WebkitBoxOrient: 'vertical',
      // a text: mergeStyles would make pixels of a number
      WebkitLineClamp: '2',
      fontWeight: 600,
    },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 8px',
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
    },
    privacy: {
      display: 'flex',
      gap: 8,
      margin: '8px 0 0',
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
    },
    panel: {
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
    },
    panelPart: {
      padding: 12,
      borderTop: line,
      selectors: { ':first-child': { borderTop: 'none' }, [fromMedium]: { padding: 16 } },
    },
    panelHead: { display: 'flex', alignItems: 'flex-start', gap: 8 },
    question: {
      // takes the focus only so that reading goes on here
      outline: 'none',
      flex: 1,
      minWidth: 0,
      margin: '0 0 8px',
      fontSize: 16,
      lineHeight: 22,
      fontWeight: 600,
      overflowWrap: 'anywhere',
      whiteSpace: 'pre-wrap',
    },
    text: { maxWidth: '76ch', margin: '4px 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
    partTitle: { margin: '0 0 4px', fontSize: 14, lineHeight: 20, fontWeight: 600 },
    entries: { ...list, display: 'grid', gap: 12 },
    sources: { margin: '4px 0', paddingLeft: 20 },
    actions: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 },
    textArea: { minHeight: 96, padding: 8, resize: 'vertical', lineHeight: 20 },
    /** A choice above a list, as wide as its words. */
    filter: { maxWidth: 360 },
    twoFields: {
      display: 'grid',
      gap: '0 12px',
      selectors: { [fromMedium]: { gridTemplateColumns: '1fr 1fr' } },
    },
    choices: { margin: '12px 0', padding: 0, border: 'none' },
    legend: { marginBottom: 4, padding: 0, fontWeight: 600 },
    choice: { display: 'flex', gap: 8, alignItems: 'flex-start', padding: '6px 0', minHeight: 32 },
    radio: {
      width: 16,
      height: 16,
      margin: '2px 0 0',
      flex: 'none',
      accentColor: palette.themePrimary,
      selectors: { ':focus-visible': { ...focus, outlineOffset: 2 } },
    },
    quiet: { margin: '0 0 8px', color: semanticColors.bodySubtext },
  });
});
