import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium } from '../../look/hub-styles';
import { createThemedStyles } from '../../look/themed-styles';

/** The styles of one's own profile and of the care of the directory, beside those of all people. */
export const useOwnStyles = createThemedStyles((theme) => {
  const { palette } = theme;
  const line = `1px solid ${palette.neutralLight}`;
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  return mergeStyleSets({
    group: { minWidth: 0, margin: '12px 0', padding: 0, border: 'none' },
    legend: { marginBottom: 4, padding: 0, fontWeight: 600 },
    check: {
      display: 'flex',
      gap: 8,
      alignItems: 'flex-start',
      minHeight: 32,
      padding: '6px 0',
      cursor: 'pointer',
      selectors: {
        input: {
          flex: 'none',
          width: 16,
          height: 16,
          margin: '2px 0 0',
          accentColor: palette.themePrimary,
        },
        'input:focus-visible': focus,
      },
    },
    two: {
      display: 'grid',
      gap: '0 16px',
      selectors: { [fromMedium]: { gridTemplateColumns: '1fr 1fr' } },
    },
    /** A thing with a choice beside it, in one line where there is room. */
    pair: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 12px',
      padding: '4px 0',
      selectors: { '> :first-child': { flex: '1 1 140px' }, select: { width: 'auto' } },
    },
    meter: { width: '100%', height: 8, margin: '0 0 8px', accentColor: palette.themePrimary },
    part: { marginTop: 24 },
    /** Steps between a title and what they are about. */
    bar: { margin: '8px 0 16px' },
    /** A list of choices among buttons. */
    choice: { width: 'auto', maxWidth: '100%' },
    /** It takes the focus only so that reading goes on there. */
    said: { outline: 'none' },
    bullets: { maxWidth: '76ch', margin: '8px 0', paddingLeft: 20 },
    definitions: {
      display: 'grid',
      gap: '0 16px',
      margin: 0,
      selectors: {
        dt: { fontWeight: 600 },
        dd: { margin: '0 0 8px', overflowWrap: 'anywhere' },
        [fromMedium]: {
          gridTemplateColumns: 'minmax(120px, 200px) minmax(0, 1fr)',
          dt: { marginBottom: 8 },
        },
      },
    },
    foot: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '8px 16px',
      marginTop: 16,
      paddingTop: 12,
      borderTop: line,
    },
    more: { margin: '8px 0', selectors: { summary: { minHeight: 24, padding: '4px 0' } } },
  });
});
