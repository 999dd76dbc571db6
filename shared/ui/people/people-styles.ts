import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium, fromWide } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

const printed = '@media print';

/** The styles of all views of the people. */
export const usePeopleStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const line = `1px solid ${palette.neutralLight}`;
  const list = { listStyle: 'none', margin: 0, padding: 0 };
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const square = {
    width: 10,
    height: 10,
    border: `1px solid ${palette.themePrimary}`,
    borderRadius: 1,
  };
  return mergeStyleSets({
    nav: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '8px 16px',
      marginBottom: 16,
      borderBottom: line,
      selectors: { [printed]: { display: 'none' } },
    },
    navLinks: {
      ...list,
      display: 'flex',
      flex: '1 1 auto',
      gap: 4,
      minWidth: 0,
      overflowX: 'auto',
    },
    navLink: {
      display: 'inline-flex',
      alignItems: 'center',
      minHeight: 40,
      padding: '0 12px',
      borderBottom: '3px solid transparent',
      color: semanticColors.bodyText,
      textDecoration: 'none',
      whiteSpace: 'nowrap',
      selectors: {
        ':hover': { borderBottomColor: palette.neutralTertiary },
        ':focus-visible': { ...focus, outlineOffset: -2 },
        '&[aria-current]': {
          borderBottomColor: palette.themePrimary,
          color: palette.themePrimary,
          fontWeight: 600,
        },
      },
    },
    /** A link with the look of a button. */
    linkButton: { textDecoration: 'none', selectors: { ':hover': { textDecoration: 'none' } } },
    /** A link among words: a colour alone does not tell it from them. */
    linkInText: {
      color: semanticColors.link,
      textDecoration: 'underline',
      selectors: { ':focus-visible': focus },
    },
    heading: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: '4px 16px',
      marginBottom: 12,
    },
    title: {
      // takes the focus only so that reading goes on here
      outline: 'none',
      margin: 0,
      fontSize: 20,
      lineHeight: 28,
      fontWeight: 600,
      overflowWrap: 'anywhere',
      selectors: { [fromMedium]: { fontSize: 24, lineHeight: 32 } },
    },
    partTitle: {
      margin: '0 0 8px',
      fontSize: 16,
      lineHeight: 22,
      fontWeight: 600,
      selectors: { [printed]: { breakAfter: 'avoid' } },
    },
    quiet: { margin: '0 0 8px', color: semanticColors.bodySubtext },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 16px',
      margin: 0,
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
    },
    fact: { display: 'inline-flex', alignItems: 'center', gap: 4 },
    text: { maxWidth: '76ch', margin: '4px 0 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
      marginTop: 8,
      selectors: { [printed]: { display: 'none' } },
    },
    notPrinted: { selectors: { [printed]: { display: 'none' } } },
    onlyPrinted: {
      display: 'none',
      selectors: { [printed]: { display: 'block', margin: '0 0 8px' } },
    },
    columns: {
      display: 'grid',
      gap: 16,
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      selectors: {
        [fromWide]: { gridTemplateColumns: 'minmax(0, 1fr) 340px' },
        [printed]: { display: 'block !important' },
      },
    },
    /** Parts of a page one below the other. */
    stack: { display: 'grid', gap: 16, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    rows: {
      ...list,
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
    },
    row: {
      padding: 12,
      borderTop: line,
      overflowWrap: 'anywhere',
      selectors: {
        ':first-child': { borderTop: 'none' },
        [fromMedium]: { padding: '12px 16px' },
        [printed]: { breakInside: 'avoid' },
      },
    },
    plainRows: {
      ...list,
      selectors: {
        '> li': { padding: '8px 0', borderTop: line },
        '> li:first-child': { borderTop: 'none' },
      },
    },
    /** A coin with words beside it. */
    person: { display: 'flex', alignItems: 'flex-start', gap: 12, minWidth: 0 },
    personWords: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    coin: {
      display: 'grid',
      placeItems: 'center',
      flex: 'none',
      width: 32,
      height: 32,
      border: `1px solid ${palette.themeLight}`,
      borderRadius: '50%',
      background: palette.themeLighter,
      color: palette.themeDarker,
      fontSize: 12,
      fontWeight: 600,
    },
    smallCoin: { width: 24, height: 24, fontSize: 11 },
    largeCoin: {
      width: 48,
      height: 48,
      fontSize: 16,
      selectors: { [fromMedium]: { width: 72, height: 72, fontSize: 24 } },
    },
    level: { display: 'inline-flex', alignItems: 'center', gap: 8, whiteSpace: 'nowrap' },
    squares: { display: 'inline-flex', flex: 'none', gap: 3 },
    square,
    fullSquare: {
      ...square,
      background: palette.themePrimary,
      selectors: {
        // backgrounds are taken away there: what is full must still be seen
        '@media (forced-colors: active)': {
          background: 'CanvasText',
          forcedColorAdjust: 'none',
        },
        [printed]: { printColorAdjust: 'exact' },
      },
    },
    chip: {
      display: 'inline-flex',
      alignItems: 'center',
      minHeight: 24,
      padding: '3px 8px',
      border: `1px solid ${palette.themeLight}`,
      borderRadius: 2,
      background: palette.themeLighterAlt,
      color: palette.themeDark,
      fontSize: 12,
      lineHeight: 16,
    },
    chips: { ...list, display: 'flex', flexWrap: 'wrap', gap: 8 },
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: '0 16px',
      selectors: { '> div': { flex: '0 1 220px', minWidth: 140 }, [printed]: { display: 'none' } },
    },
    textArea: { minHeight: 72, padding: 8, resize: 'vertical', lineHeight: 20 },
  });
});
