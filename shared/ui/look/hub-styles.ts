import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { createThemedStyles } from './themed-styles';

/** Widths of the component's own box at which the layout changes; the window does not matter. */
export const fromMedium = '@container hub (min-width: 480px)';
export const fromWide = '@container hub (min-width: 900px)';

/** Styles that every component of the hub shares: focus, quiet buttons, text for screen readers. */
export const useHubStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const forced = '@media (forced-colors: active)';
  return mergeStyleSets({
    root: {
      containerType: 'inline-size',
      containerName: 'hub',
      color: semanticColors.bodyText,
      fontFamily: theme.fonts.medium.fontFamily,
      fontSize: 14,
      lineHeight: 20,
      selectors: { '*, *::before, *::after': { boxSizing: 'border-box' } },
    },
    forReaders: {
      position: 'absolute',
      width: 1,
      height: 1,
      margin: -1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
    link: {
      color: semanticColors.link,
      textDecoration: 'none',
      selectors: {
        ':hover': { color: semanticColors.linkHovered, textDecoration: 'underline' },
        ':focus-visible': focus,
      },
    },
    quietButton: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 6,
      minHeight: 32,
      padding: '4px 8px',
      border: '1px solid transparent',
      borderRadius: 2,
      background: 'none',
      color: semanticColors.link,
      font: 'inherit',
      cursor: 'pointer',
      selectors: {
        ':hover': { textDecoration: 'underline' },
        ':focus-visible': focus,
        '@media (pointer: coarse)': { minHeight: 40 },
      },
    },
    primaryButton: {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: 8,
      minHeight: 32,
      padding: '6px 16px',
      border: `1px solid ${semanticColors.primaryButtonBackground}`,
      borderRadius: 2,
      background: semanticColors.primaryButtonBackground,
      color: semanticColors.primaryButtonText,
      font: 'inherit',
      fontWeight: 600,
      cursor: 'pointer',
      selectors: {
        ':hover': {
          background: semanticColors.primaryButtonBackgroundHovered,
          borderColor: semanticColors.primaryButtonBackgroundHovered,
        },
        ':focus-visible': focus,
        [forced]: { borderColor: 'ButtonText' },
      },
    },
    card: {
      padding: 16,
      border: `1px solid ${palette.neutralLight}`,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
    },
    icon: {
      display: 'inline-flex',
      flex: 'none',
      fontSize: 16,
      lineHeight: 16,
      selectors: {
        svg: { display: 'block', width: '1em', height: '1em', fill: 'currentColor' },
      },
    },
    meta: { color: semanticColors.bodySubtext, fontSize: 12, lineHeight: 16 },
  });
});
