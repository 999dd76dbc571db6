import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium } from '@hub/shared/lib/ui/look/hub-styles';
import { createThemedStyles } from '@hub/shared/lib/ui/look/themed-styles';

/** The frame of a page in a tab: room around it, and the row of its parts. */
export const usePageStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  return mergeStyleSets({
    page: {
      maxWidth: 1204,
      margin: '0 auto',
      padding: 12,
      selectors: { [fromMedium]: { padding: '16px 20px 32px' } },
    },
    title: { margin: '0 0 8px', fontSize: 20, lineHeight: 28, fontWeight: 600 },
    parts: {
      display: 'flex',
      gap: 4,
      margin: '0 0 16px',
      padding: 0,
      listStyle: 'none',
      borderBottom: `1px solid ${palette.neutralLight}`,
      overflowX: 'auto',
    },
    part: {
      display: 'block',
      padding: '10px 12px',
      borderBottom: '3px solid transparent',
      color: semanticColors.bodyText,
      textDecoration: 'none',
      whiteSpace: 'nowrap',
      selectors: {
        ':hover': { borderBottomColor: palette.neutralTertiary },
        ':focus-visible': { outline: `2px solid ${palette.neutralDark}`, outlineOffset: -2 },
        '&[aria-current]': { borderBottomColor: palette.themePrimary, fontWeight: 600 },
      },
    },
  });
});
