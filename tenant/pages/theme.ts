import { createTheme } from '@fluentui/theme';

/** Colours of the site, as a SharePoint theme names them. */
const PALETTE = {
  themeDarker: '#06294a',
  themeDark: '#083c69',
  themeDarkAlt: '#0a477c',
  themePrimary: '#0b4f8a',
  themeSecondary: '#2a6ba3',
  themeTertiary: '#79a8d0',
  themeLight: '#bfd8ec',
  themeLighter: '#deebf6',
  themeLighterAlt: '#f4f8fc',
  neutralLighterAlt: '#faf9f8',
  neutralLighter: '#f3f2f1',
  neutralLight: '#edebe9',
  neutralQuaternaryAlt: '#e1dfdd',
  neutralQuaternary: '#d2d0ce',
  neutralTertiaryAlt: '#c8c6c4',
  neutralTertiary: '#a19f9d',
  neutralSecondaryAlt: '#8a8886',
  neutralSecondary: '#605e5c',
  neutralPrimaryAlt: '#3b3a39',
  neutralPrimary: '#323130',
  neutralDark: '#201f1e',
  black: '#000000',
  white: '#ffffff',
  accent: '#a4480a',
} as const;

/**
 * The full theme that a SharePoint page hands to its web parts: palette and semantic colours. The
 * canvas has the "neutral" section background, so a web part stands on warm grey, not on white.
 */
export function siteTheme(): object {
  const { palette, semanticColors, fonts, effects, isInverted } = createTheme({
    palette: PALETTE,
    semanticColors: { bodyBackground: PALETTE.neutralLighterAlt },
    isInverted: false,
  });
  return { palette, semanticColors, fonts, effects, isInverted };
}
