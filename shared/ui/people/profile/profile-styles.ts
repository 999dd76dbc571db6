import { mergeStyleSets, type IRawStyle } from '@fluentui/react/lib/Styling';
import { belowMedium, fromMedium, fromWide } from '../../look/hub-styles';
import { createThemedStyles } from '../../look/themed-styles';

const printed = '@media print';

/** The styles of one person's page. */
export const useProfileStyles = createThemedStyles(({ palette, semanticColors }) => {
  const line = `1px solid ${palette.neutralLight}`;
  const small = (style: IRawStyle): IRawStyle => ({ selectors: { [belowMedium]: style } });
  return mergeStyleSets({
    head: { padding: 0, marginBottom: 16 },
    top: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: 12,
      padding: 12,
      selectors: { [fromMedium]: { gap: 20, padding: 20 } },
    },
    who: { flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' },
    nameLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
    deeds: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 8,
      width: '100%',
      selectors: {
        '> a, > button': { flex: '1 1 auto' },
        [fromWide]: { flexDirection: 'column', width: 210 },
        [printed]: { display: 'none' },
      },
    },
    facts: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      margin: 0,
      borderTop: line,
      selectors: {
        '> div': { padding: '10px 12px', borderTop: line, overflowWrap: 'anywhere' },
        '> div:first-child': { borderTop: 'none' },
        dt: { color: semanticColors.bodySubtext, fontSize: 12, lineHeight: 16 },
        dd: { margin: '4px 0 0' },
        [fromMedium]: {
          gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
          selectors: {
            '> div': { padding: '10px 20px', borderTop: 'none', borderLeft: line },
            '> div:first-child': { borderLeft: 'none' },
          },
        },
      },
    },
    part: { padding: 0 },
    partHead: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: '0 16px',
      padding: '12px 12px 4px',
      selectors: { [fromMedium]: { padding: '12px 16px 4px' } },
    },
    inside: { padding: '0 12px 12px', selectors: { [fromMedium]: { padding: '0 16px 16px' } } },
    /** Four columns have no room on a small phone: each skill is a block there, and still a row to readers. */
    skills: {
      width: '100%',
      borderCollapse: 'collapse',
      selectors: {
        'th, td': {
          padding: '8px 16px',
          borderTop: line,
          textAlign: 'left',
          verticalAlign: 'top',
          fontWeight: 400,
        },
        'thead th': {
          borderTop: 'none',
          borderBottom: `1px solid ${palette.neutralTertiaryAlt}`,
          fontSize: 12,
          lineHeight: 16,
          fontWeight: 600,
        },
        thead: { display: 'table-header-group' },
        tr: { breakInside: 'avoid' },
        '&, tbody, tbody tr, tbody th, tbody td': small({ display: 'block' }),
        'tbody tr': small({ padding: '8px 12px', borderTop: line }),
        'tbody tr:first-child': small({ borderTop: 'none' }),
        'tbody th, tbody td': small({ padding: '2px 0', border: 'none' }),
      },
    },
    /** What only a block per skill has no need of; readers hear it all the same. */
    columnHeads: small({
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
    }),
    sure: { display: 'inline-flex', alignItems: 'center', gap: 6 },
    evidence: {
      selectors: {
        summary: {
          minHeight: 24,
          cursor: 'pointer',
          selectors: {
            ':focus-visible': { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 },
          },
        },
        ul: { margin: '4px 0 0', padding: '0 0 0 16px' },
        li: { padding: '2px 0' },
      },
    },
    work: {
      display: 'flex',
      gap: 12,
      padding: '10px 12px',
      borderTop: line,
      overflowWrap: 'anywhere',
      selectors: { [fromMedium]: { padding: '10px 16px' } },
    },
    workIcon: { fontSize: 20, lineHeight: 20 },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    sources: {
      display: 'grid',
      gap: 4,
      margin: '4px 0 8px',
      fontSize: 12,
      lineHeight: 16,
      selectors: {
        '> div': {
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          gap: '0 12px',
        },
        dd: { margin: 0, color: semanticColors.bodySubtext },
      },
    },
  });
});
