import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { createThemedStyles } from '../look/themed-styles';

/** The styles of the tabs above the results; on a narrow page the strip scrolls in its own box. */
export const useKindTabStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    strip: {
      marginBottom: 16,
      borderBottom: `1px solid ${palette.neutralLight}`,
      overflowX: 'auto',
      overflowY: 'hidden',
      scrollbarWidth: 'thin',
      selectors: { '@media print': { display: 'none' } },
    },
    list: { display: 'flex', listStyle: 'none', margin: 0, padding: 0 },
    tab: {
      position: 'relative',
      display: 'flex',
      alignItems: 'baseline',
      gap: 6,
      padding: '10px 12px',
      color: semanticColors.bodyText,
      textDecoration: 'none',
      whiteSpace: 'nowrap',
      selectors: {
        ':hover': { textDecoration: 'underline' },
        // the strip cuts what stands outside
        ':focus-visible': { outline: `2px solid ${palette.neutralDark}`, outlineOffset: -2 },
      },
    },
    here: {
      fontWeight: 600,
      selectors: {
        '::after': {
          content: '""',
          position: 'absolute',
          insetInline: 0,
          bottom: 0,
          height: 2,
          background: palette.themePrimary,
        },
        '@media (forced-colors: active)': { borderBottom: '2px solid Highlight' },
      },
    },
    count: {
      color: semanticColors.bodySubtext,
      fontSize: 12,
      fontWeight: 400,
      fontVariantNumeric: 'tabular-nums',
    },
  })
);
