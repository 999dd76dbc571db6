import { createTheme, type Theme } from '@fluentui/react/lib/Theme';

/** The hub's identity in Teams: one palette for each theme of the host. The only place with colours. */

/** What Teams calls its themes; "glass" and whatever comes later is shown as the default one. */
export const teamsThemeNames = ['default', 'dark', 'contrast'] as const;
export type TeamsThemeName = (typeof teamsThemeNames)[number];

const light = (): Theme =>
  createTheme({
    palette: {
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
      neutralSecondaryAlt: '#8a8886',
      neutralSecondary: '#605e5c',
      neutralPrimary: '#323130',
      neutralDark: '#201f1e',
      accent: '#a4480a',
    },
    semanticColors: {
      // the ground that Teams itself lays under a tab
      bodyBackground: '#f5f5f5',
      inputBorder: '#8a8886',
      successIcon: '#0b6a0b',
      warningIcon: '#7a4f00',
      severeWarningIcon: '#a82c00',
      errorIcon: '#a80000',
      errorText: '#a80000',
      infoIcon: '#605e5c',
    },
  });

const dark = (): Theme =>
  createTheme({
    isInverted: true,
    palette: {
      themeDarker: '#deebf6',
      themeDark: '#b9d8f2',
      themeDarkAlt: '#9ccaf0',
      themePrimary: '#7fb9ea',
      themeSecondary: '#6aa9de',
      themeTertiary: '#3f6f9b',
      themeLight: '#1f4263',
      themeLighter: '#17324b',
      themeLighterAlt: '#222b34',
      black: '#ffffff',
      white: '#292929',
      neutralLighterAlt: '#1f1f1f',
      neutralLighter: '#333333',
      neutralLight: '#3d3d3d',
      neutralQuaternaryAlt: '#484848',
      neutralQuaternary: '#4f4f4f',
      neutralTertiaryAlt: '#6d6d6d',
      neutralTertiary: '#c8c8c8',
      neutralSecondaryAlt: '#8a8a8a',
      neutralSecondary: '#bdbdbd',
      neutralPrimaryAlt: '#e0e0e0',
      neutralPrimary: '#f0f0f0',
      neutralDark: '#ffffff',
      accent: '#f0b078',
    },
    semanticColors: {
      bodyBackground: '#1f1f1f',
      inputBorder: '#8a8a8a',
      messageText: '#f0f0f0',
      successBackground: '#25341f',
      warningBackground: '#433519',
      severeWarningBackground: '#4f2a1f',
      errorBackground: '#442726',
      infoBackground: '#3a3a3a',
      successIcon: '#92c353',
      warningIcon: '#fce100',
      severeWarningIcon: '#ff9b78',
      errorIcon: '#f1707b',
      errorText: '#f1707b',
      infoIcon: '#d6d6d6',
    },
  });

const contrast = (): Theme =>
  createTheme({
    isInverted: true,
    palette: {
      themeDarker: '#ffffff',
      themeDark: '#ffff01',
      themeDarkAlt: '#ffff01',
      themePrimary: '#1aebff',
      themeSecondary: '#1aebff',
      themeTertiary: '#ffffff',
      themeLight: '#ffffff',
      themeLighter: '#000000',
      themeLighterAlt: '#000000',
      black: '#ffffff',
      white: '#000000',
      neutralLighterAlt: '#000000',
      neutralLighter: '#000000',
      neutralLight: '#ffffff',
      neutralQuaternaryAlt: '#ffffff',
      neutralQuaternary: '#ffffff',
      neutralTertiaryAlt: '#ffffff',
      neutralTertiary: '#ffffff',
      neutralSecondaryAlt: '#ffffff',
      neutralSecondary: '#ffffff',
      neutralPrimaryAlt: '#ffffff',
      neutralPrimary: '#ffffff',
      neutralDark: '#1aebff',
      accent: '#ffffff',
    },
    semanticColors: {
      bodyBackground: '#000000',
      bodyText: '#ffffff',
      link: '#ffff01',
      linkHovered: '#ffff01',
      inputBorder: '#ffffff',
      messageText: '#ffffff',
      successBackground: '#000000',
      warningBackground: '#000000',
      severeWarningBackground: '#000000',
      errorBackground: '#000000',
      infoBackground: '#000000',
      successIcon: '#ffffff',
      warningIcon: '#ffffff',
      severeWarningIcon: '#ffffff',
      errorIcon: '#ffffff',
      errorText: '#ffffff',
      infoIcon: '#ffffff',
    },
  });

const makers: Readonly<Record<TeamsThemeName, () => Theme>> = { default: light, dark, contrast };
const made = new Map<TeamsThemeName, Theme>();

/** The hub's theme for what the host says, the same object each time. */
export function teamsTheme(name: string): Theme {
  const known = teamsThemeNames.find((candidate) => candidate === name) ?? 'default';
  const theme = made.get(known) ?? makers[known]();
  made.set(known, theme);
  return theme;
}
