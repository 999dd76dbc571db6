import { ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { HubError } from '../../shared/kernel/errors';
import { teamsTheme } from '../../shared/ui/look/teams-themes';

/** Who looks at a sample page and how, out of its path: `/Harriet/dark/es-PE/well/page`. */
export interface SampleVisit {
  /** How the name of the person begins. */
  readonly name: string;
  readonly themeName: string;
  readonly formatTag: string;
  /** `well`; `offline`: nobody answers; `slow`: an answer takes for ever. */
  readonly mood: string;
  readonly layout: string;
}

export function readSampleVisit(): SampleVisit {
  const [, name = '', themeName = 'default', formatTag = 'es-PE', mood = 'well', layout = 'page'] =
    decodeURIComponent(location.pathname).split('/');
  return { name, themeName, formatTag, mood, layout };
}

/** What every call does in a mood. */
const moods: Readonly<Record<string, () => Promise<never>>> = {
  offline: () => Promise.reject(new HubError('offline', { message: 'no line', random: () => 0 })),
  slow: () => new Promise(() => undefined),
};

/** A feature of the hub as it answers in the visitor's mood. */
export function inMood<Feature extends object>(feature: Feature, mood: string): Feature {
  const act = moods[mood];
  return act ? new Proxy(feature, { get: () => act }) : feature;
}

/** Puts names of the sample in place of those in the address: `:Ana` becomes her id. */
export function nameInAddress(idOf: (name: string) => string | undefined): void {
  // names have accents, which an address holds as codes
  const stated = decodeURI(location.search).replace(
    /:(\p{L}+)/gu,
    (whole, name: string) => idOf(name) ?? whole
  );
  history.replaceState(null, '', `${location.pathname}${stated}`);
}

/** Shows an app in the visitor's theme, under the title that SharePoint itself gives to a page. */
export function showSample(
  { themeName, formatTag }: Pick<SampleVisit, 'themeName' | 'formatTag'>,
  app: React.ReactElement
): void {
  const theme = teamsTheme(themeName);
  const { bodyBackground: background, bodyText: color } = theme.semanticColors;
  document.documentElement.lang = formatTag;
  document.documentElement.style.colorScheme = theme.isInverted ? 'dark' : 'light';
  document.body.style.background = background;
  document.body.style.margin = '0';
  ReactDom.render(
    <ThemeProvider theme={theme} applyTo="none">
      <main>
        <h1 style={{ margin: 12, font: '600 28px sans-serif', color }}>Hub</h1>
        {app}
      </main>
    </ThemeProvider>,
    document.getElementById('hub')
  );
}
