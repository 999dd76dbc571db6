import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { createThemedStyles } from './themed-styles';

/** Widths of the component's own box at which the layout changes; the window does not matter. */
export const belowMedium = '@container hub (max-width: 479px)';
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
      // the browser draws boxes, lists and bars of the theme's kind
      colorScheme: theme.isInverted ? 'dark' : 'light',
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
    /** Words of a button that only readers hear where there is no room for them. */
    wordFromMedium: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      selectors: {
        [fromMedium]: { position: 'static', width: 'auto', height: 'auto', clip: 'auto' },
      },
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
    outlineButton: {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: 8,
      minHeight: 32,
      padding: '6px 16px',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      background: 'none',
      color: semanticColors.bodyText,
      font: 'inherit',
      fontWeight: 600,
      cursor: 'pointer',
      selectors: {
        ':hover': { borderColor: semanticColors.inputBorderHovered },
        ':focus-visible': focus,
        '@media (pointer: coarse)': { minHeight: 40 },
      },
    },
    /** What cannot be done now: it stays, with its reason beside it. */
    deniedButton: {
      minHeight: 32,
      padding: '6px 16px',
      border: `1px dashed ${semanticColors.inputBorder}`,
      borderRadius: 2,
      background: palette.neutralLighter,
      color: semanticColors.bodySubtext,
      font: 'inherit',
      fontWeight: 600,
      cursor: 'not-allowed',
      selectors: { ':focus-visible': focus, '@media (pointer: coarse)': { minHeight: 40 } },
    },
    field: {
      width: '100%',
      minHeight: 32,
      padding: '0 8px',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      background: semanticColors.inputBackground,
      color: semanticColors.inputText,
      font: 'inherit',
      selectors: {
        ':focus-visible': focus,
        '::placeholder': { color: semanticColors.inputPlaceholderText, opacity: 1 },
        '@media (pointer: coarse)': { minHeight: 40 },
      },
    },
    fieldError: { margin: '4px 0', color: semanticColors.errorText, fontSize: 12 },
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
    /** Beside `icon`: 12 pixels, for pills, chips and facts. */
    smallIcon: { fontSize: 12, lineHeight: 12 },
    meta: { color: semanticColors.bodySubtext, fontSize: 12, lineHeight: 16 },
  });
});
