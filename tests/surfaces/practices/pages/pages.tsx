import { ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { createSafeStorage } from '../../../../shared/adapters/browser/safe-storage';
import { checkUpload } from '../../../../shared/adapters/files/check-upload';
import {
  loadPracticesCatalogue,
  practicesTranslator,
} from '../../../../shared/i18n/practices-catalogue';
import { HubError } from '../../../../shared/kernel/errors';
import { negotiateLocale } from '../../../../shared/kernel/locale';
import { teamsTheme } from '../../../../shared/ui/look/teams-themes';
import { browserLocation } from '../../../../shared/ui/navigation/page-location';
import { readPracticesSettings } from '../../../../shared/ui/practices/practices-settings';
import { PracticesApp } from '../../../../shared/ui/practices/PracticesApp';
import { everybody, THEME, wara } from '../../../unit/practices/practice-desk';
import { openOffice } from './sample-practices';

/**
 * The practices with a sample office in memory and without SharePoint around them:
 * `/Harriet/dark/es-PE/well/page?view=queue`. In the address `:published` stands for a practice of
 * the office in that state.
 */
const [, name = '', themeName = 'default', formatTag = 'es-PE', mood = 'well', layout = 'page'] =
  decodeURIComponent(location.pathname).split('/');
const theme = teamsTheme(themeName);

/** What every call does in a mood: nobody answers, or it takes for ever. */
const moods: Readonly<Record<string, () => Promise<never>>> = {
  offline: () => Promise.reject(new HubError('offline', { message: 'no line', random: () => 0 })),
  slow: () => new Promise(() => undefined),
};

function inMood<Feature extends object>(feature: Feature): Feature {
  const act = moods[mood];
  return act ? new Proxy(feature, { get: () => act }) : feature;
}

const peopleNamed = (words: string) =>
  everybody
    .filter((person) => person.name.toLowerCase().includes(words.toLowerCase()))
    .map(({ id, name: called, mission }) => ({
      personId: id,
      name: called,
      ...(mission ? { mission } : {}),
    }));

async function show(): Promise<void> {
  const me = everybody.find((person) => person.name.startsWith(name)) ?? wara;
  const office = await openOffice();
  // for tests that let something fail, or somebody else be faster
  Object.assign(window, { office });
  const stated = location.search.replace(/:(\w+)/g, (_, state: string) =>
    Object.hasOwn(office.ids, state) ? office.ids[state as keyof typeof office.ids] : state
  );
  history.replaceState(null, '', `${location.pathname}${stated}`);
  const catalogue = await loadPracticesCatalogue(negotiateLocale([formatTag]));
  const { desk } = office;
  document.documentElement.lang = formatTag;
  document.documentElement.style.colorScheme = theme.isInverted ? 'dark' : 'light';
  document.body.style.background = theme.semanticColors.bodyBackground;
  document.body.style.margin = '0';
  const hub = await office.hubFor(me.id);
  ReactDom.render(
    <ThemeProvider theme={theme} applyTo="none">
      <main>
        {/* the title that SharePoint itself gives to a page */}
        <h1
          style={{ margin: 12, font: '600 28px sans-serif', color: theme.semanticColors.bodyText }}
        >
          Hub
        </h1>
        <PracticesApp
          host={{
            practices: inMood(await desk.as(me)),
            drafts: desk.memory.draftsOf(me.id),
            published: desk.memory.published,
            hub: mood === 'slow' ? { ...hub, search: inMood(hub.search) } : hub,
            vocabulary: desk.ports.vocabulary,
            translator: practicesTranslator(catalogue, formatTag, { timeZone: 'America/Lima' }),
            me: { personId: me.id, name: me.name },
            myRoles: () => Promise.resolve(me.roles),
            storage: createSafeStorage(window),
            location: browserLocation(window),
            pageUrl: 'https://hub.example.org/Practices.aspx',
            findPeople: (words) => Promise.resolve(peopleNamed(words)),
            checkFile: (file, body, existing) => Promise.resolve(checkUpload(file, body, existing)),
          }}
          settings={readPracticesSettings({
            layout,
            ...(mood === 'empty' ? { themeKey: 'theme.counter-trafficking' } : {}),
            ...(mood === 'preset'
              ? { themeKey: THEME, countryKey: 'country.BOL', kind: 'goodPractice' }
              : {}),
          })}
        />
      </main>
    </ThemeProvider>,
    document.getElementById('hub')
  );
}

void show();
