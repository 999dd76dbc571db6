import { ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { createSafeStorage } from '../../../../shared/adapters/browser/safe-storage';
import type { MemoryPerson } from '../../../../shared/adapters/memory/memory-people';
import { loadPeopleCatalogue, peopleTranslator } from '../../../../shared/i18n/people-catalogue';
import { HubError } from '../../../../shared/kernel/errors';
import { negotiateLocale } from '../../../../shared/kernel/locale';
import { teamsTheme } from '../../../../shared/ui/look/teams-themes';
import { browserLocation } from '../../../../shared/ui/navigation/page-location';
import { MapApp } from '../../../../shared/ui/people/map/MapApp';
import type { PeopleHost } from '../../../../shared/ui/people/people-context';
import { readPeopleSettings } from '../../../../shared/ui/people/people-settings';
import { PeopleApp } from '../../../../shared/ui/people/PeopleApp';
import { ana, LABOUR, vocabulary, type PeopleDesk } from '../../../unit/people/people-desk';
import { hubOf } from './hub-of';
import { openSample, staff } from './sample-people';

/**
 * The people with a sample organisation in memory and without SharePoint around them:
 * `/Harriet/dark/es-PE/well/page?view=map`. In the address `:Ana` stands for the id of a person, and
 * the last part of the path is the layout: `page`, `strip`, or `map` for the map alone.
 */
const [, name = '', themeName = 'default', formatTag = 'es-PE', mood = 'well', layout = 'page'] =
  decodeURIComponent(location.pathname).split('/');
const theme = teamsTheme(themeName);

/** What every call does in a mood: nobody answers, or it takes for ever. */
const moods: Readonly<Record<string, () => Promise<never>>> = {
  offline: () => Promise.reject(new HubError('offline', { message: 'no line', random: () => 0 })),
  slow: () => new Promise(() => undefined),
};

const named = (beginning: string): MemoryPerson =>
  staff.find((person) => person.name.startsWith(beginning)) ?? ana;

async function hostOf(desk: PeopleDesk, me: MemoryPerson): Promise<PeopleHost> {
  const people = await desk.as(me);
  const act = moods[mood];
  const catalogue = await loadPeopleCatalogue(negotiateLocale([formatTag]));
  return {
    people: act ? new Proxy(people, { get: () => act }) : people,
    hub: await hubOf(me),
    vocabulary,
    translator: peopleTranslator(catalogue, formatTag, { timeZone: 'America/Lima' }),
    me: { personId: me.id, name: me.name },
    myRoles: () => Promise.resolve(me.roles),
    storage: createSafeStorage(window),
    location: browserLocation(window),
    pageUrl: 'https://hub.example.org/People.aspx',
    themePage: (themeKey) => `https://hub.example.org/${themeKey}.aspx`,
    searchPage: (words) => `https://hub.example.org/Search.aspx?q=${encodeURIComponent(words)}`,
    askPage: () => Promise.resolve('https://teams.example.org/ask'),
  };
}

async function show(): Promise<void> {
  const desk = openSample();
  // for tests that let something fail, or somebody else be faster
  Object.assign(window, { desk });
  // names have accents, which an address holds as codes
  const stated = decodeURI(location.search).replace(
    /:(\p{L}+)/gu,
    (_, beginning: string) => named(beginning).id
  );
  history.replaceState(null, '', `${location.pathname}${stated}`);
  document.documentElement.lang = formatTag;
  document.documentElement.style.colorScheme = theme.isInverted ? 'dark' : 'light';
  document.body.style.background = theme.semanticColors.bodyBackground;
  document.body.style.margin = '0';
  const host = await hostOf(desk, named(name));
  ReactDom.render(
    <ThemeProvider theme={theme} applyTo="none">
      <main>
        {/* the title that SharePoint itself gives to a page */}
        <h1
          style={{ margin: 12, font: '600 28px sans-serif', color: theme.semanticColors.bodyText }}
        >
          Hub
        </h1>
        {layout === 'map' ? (
          <MapApp host={host} themeKey={LABOUR} />
        ) : (
          <PeopleApp
            host={host}
            settings={readPeopleSettings({
              layout,
              ...(layout === 'strip' ? { themeKey: LABOUR } : {}),
            })}
          />
        )}
      </main>
    </ThemeProvider>,
    document.getElementById('hub')
  );
}

void show();
