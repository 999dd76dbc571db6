import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium, fromWide } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

const printed = '@media print';

/** The styles of all views of the practices. */
export const usePracticeStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const line = `1px solid ${palette.neutralLight}`;
  const list = { listStyle: 'none', margin: 0, padding: 0 };
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const chip = {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: 24,
    padding: '3px 8px',
    borderRadius: 2,
    fontSize: 12,
    lineHeight: 16,
  } as const;
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
    navAction: { flex: 'none', marginBottom: 8 },
    /** A link with the look of a button. */
    linkButton: { textDecoration: 'none', selectors: { ':hover': { textDecoration: 'none' } } },
    folded: {
      margin: '8px 0 16px',
      selectors: { summary: { padding: '4px 0' }, [printed]: { display: 'none' } },
    },
    /** The texts of a practice: on paper without a frame. */
    sheet: {
      minWidth: 0,
      selectors: {
        '> :first-child': { marginTop: 0 },
        [printed]: { padding: 0, border: 'none' },
      },
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
    part: { marginTop: 24, selectors: { [printed]: { breakInside: 'avoid' } } },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 8px',
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
    },
    quiet: { margin: '0 0 8px', color: semanticColors.bodySubtext },
    text: { maxWidth: '76ch', margin: '4px 0 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
    chips: { ...list, display: 'flex', flexWrap: 'wrap', gap: 8 },
    chip: {
      ...chip,
      border: `1px solid ${palette.neutralQuaternaryAlt}`,
      background: palette.neutralLighter,
      color: palette.neutralPrimary,
    },
    themeChip: {
      ...chip,
      border: `1px solid ${palette.themeLight}`,
      background: palette.themeLighterAlt,
      color: palette.themeDark,
    },
    columns: {
      display: 'grid',
      gap: 16,
      gridTemplateColumns: 'minmax(0, 1fr)',
      alignItems: 'start',
      selectors: {
        [fromWide]: { gridTemplateColumns: 'minmax(0, 1fr) 300px', gap: 24 },
        [printed]: { display: 'block !important' },
      },
    },
    rail: { display: 'grid', gap: 12, minWidth: 0 },
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
    check: { display: 'flex', gap: 8, alignItems: 'flex-start', padding: '6px 0', minHeight: 32 },
    rowTitle: { display: 'block', marginBottom: 4, fontWeight: 600 },
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
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: '0 16px',
      selectors: { '> div': { flex: '0 1 220px', minWidth: 140 }, [printed]: { display: 'none' } },
    },
    definitions: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: '0 12px',
      margin: 0,
      selectors: {
        dt: { color: semanticColors.bodySubtext, fontSize: 12, lineHeight: 16 },
        dd: { margin: '0 0 8px', overflowWrap: 'anywhere' },
      },
    },
    textArea: { minHeight: 72, padding: 8, resize: 'vertical', lineHeight: 20 },
    box: {
      overflowX: 'auto',
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      selectors: {
        ':focus-visible': { ...focus, outlineOffset: -2 },
        [printed]: { overflow: 'visible' },
      },
    },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      selectors: {
        caption: { padding: '8px 12px', textAlign: 'left', fontWeight: 600 },
        'th, td': {
          padding: '8px 12px',
          borderTop: line,
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
        '.number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
        thead: { display: 'table-header-group' },
        tr: { breakInside: 'avoid' },
      },
    },
  });
});
