import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

/** Styles of the form for a community's record. */
export const useRecordStyles = createThemedStyles(({ palette }) =>
  mergeStyleSets({
    group: { minWidth: 0, margin: '20px 0', padding: 0, border: 'none' },
    legend: { marginBottom: 4, padding: 0, fontWeight: 600 },
    help: { margin: '0 0 4px' },
    people: {
      margin: '4px 0 8px',
      padding: 0,
      border: `1px solid ${palette.neutralLight}`,
      borderRadius: 2,
      listStyle: 'none',
    },
    person: {
      position: 'relative',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: '4px 12px',
      padding: '8px 44px 8px 12px',
      borderTop: `1px solid ${palette.neutralLight}`,
      selectors: { ':first-child': { borderTop: 'none' } },
    },
    name: {
      flex: '1 1 100%',
      minWidth: 0,
      lineHeight: 24,
      overflowWrap: 'anywhere',
      selectors: { [fromMedium]: { flex: '1 1 160px', marginBottom: 4 } },
    },
    term: {
      display: 'flex',
      flexDirection: 'column',
      fontSize: 12,
      lineHeight: 16,
      selectors: { input: { width: 148, marginTop: 2 } },
    },
    remove: { position: 'absolute', top: 4, insetInlineEnd: 4, minWidth: 32, padding: 8 },
    narrow: { maxWidth: 320 },
  })
);
