import { keyframes, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromWide } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

const printed = '@media print';

/** The styles of the search page. */
export const useSearchStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const plainList = { listStyle: 'none', margin: 0, padding: 0 };
  return mergeStyleSets({
    page: {
      selectors: {
        mark: {
          padding: '0 1px',
          fontWeight: 600,
          color: 'inherit',
          background: palette.themeLighter,
          borderBottom: `1px solid ${palette.themePrimary}`,
        },
      },
    },
    top: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px 8px' },
    columns2: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 12,
      selectors: {
        [fromWide]: { gridTemplateColumns: '220px minmax(0, 1fr)', gap: 24 },
        // on paper the filters are words above the results
        [printed]: { display: 'block !important' },
      },
    },
    onPaper: { display: 'none', selectors: { [printed]: { display: 'block', margin: '0 0 8px' } } },
    main: { minWidth: 0 },
    toolbar: {
      position: 'relative',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 12px',
      marginBottom: 8,
      selectors: { [printed]: { selectors: { 'button, label': { display: 'none' } } } },
    },
    status: { flex: '1 1 140px', minHeight: 20, margin: 0, fontWeight: 600 },
    sort: { display: 'inline-flex' },
    applied: { ...plainList, display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 12 },
    understood: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: '4px 8px',
      fontSize: 12,
      color: semanticColors.bodySubtext,
    },
    understoodWord: { display: 'inline-flex', alignItems: 'center', minHeight: 28 },
    appliedChip: {
      display: 'inline-flex',
      alignItems: 'center',
      minHeight: 28,
      padding: '0 2px 0 8px',
      border: `1px solid ${palette.themeLight}`,
      background: palette.themeLighter,
      color: palette.themeDarker,
      fontSize: 12,
      fontWeight: 600,
    },
    removeChip: { ...iconButton(focus, 24), fontSize: 12 },
    results: plainList,
    // fading the old results would take their contrast away
    running: {
      height: 2,
      marginBottom: 6,
      background: palette.themePrimary,
      animation: `${keyframes({ from: { opacity: 1 }, to: { opacity: 0.2 } })} 0.8s ease-in-out infinite alternate`,
      selectors: { '@media (prefers-reduced-motion: reduce)': { animation: 'none' } },
    },
    resting: { height: 2, marginBottom: 6 },
    pager: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: 16,
      padding: '12px 0',
      selectors: { [printed]: { display: 'none' } },
    },
  });
});

function iconButton(focus: object, size: number) {
  return {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: size,
    height: size,
    padding: 0,
    border: 'none',
    borderRadius: 2,
    background: 'none',
    color: 'inherit',
    cursor: 'pointer',
    selectors: { ':focus-visible': focus },
  } as const;
}
