import { ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { Communities } from '../../../../shared/domain/communities';
import type { People } from '../../../../shared/domain/people';
import type { Practices } from '../../../../shared/domain/practices';
import { loadTeamsCatalogue, teamsTranslator } from '../../../../shared/i18n/teams-catalogue';
import { HubError } from '../../../../shared/kernel/errors';
import { negotiateLocale } from '../../../../shared/kernel/locale';
import { writePlace } from '../../../../shared/teams-places';
import { teamsTheme } from '../../../../shared/ui/look/teams-themes';
import { ServiceHubProvider } from '../../../../shared/ui/service-hub-context';
import type { TeamsHost } from '../../../../tabs/host/teams-host';
import { PersonalPage } from '../../../../tabs/personal/PersonalPage';
import { QueuePage } from '../../../../tabs/queue/QueuePage';
import { sampleDeliveries } from './sample-deliveries';
import { reader, sampleQuestions } from './sample-questions';

/**
 * The pages of the tabs with a hub of samples and without Teams around them:
 * `?page=queue&theme=dark&locale=es-PE&mood=offline#queue/q-11`.
 */
const parameters = new URLSearchParams(location.search);
const formatTag = parameters.get('locale') ?? 'es-PE';
const theme = teamsTheme(parameters.get('theme') ?? 'default');
const mood = parameters.get('mood') ?? 'well';

/** What every call does in a mood: nothing there, nobody answers, or it takes for ever. */
const moods: Readonly<Record<string, () => Promise<never> | Promise<readonly never[]>>> = {
  empty: () => Promise.resolve([]),
  offline: () => Promise.reject(new HubError('offline', { message: 'no line', random: () => 0 })),
  slow: () => new Promise(() => undefined),
};

function inMood<Feature extends object>(feature: Feature): Feature {
  const act = moods[mood];
  return act ? new Proxy(feature, { get: () => act }) : feature;
}

const context = {
  theme: 'default',
  formatTag,
  person: { id: reader.personId, tenantId: '' },
  subPage: '',
};

async function show(): Promise<void> {
  const catalogue = await loadTeamsCatalogue(negotiateLocale([formatTag]));
  document.documentElement.lang = formatTag;
  document.documentElement.style.colorScheme = theme.isInverted ? 'dark' : 'light';
  document.body.style.background = theme.semanticColors.bodyBackground;
  document.body.style.margin = '0';
  const Page = parameters.get('page') === 'queue' ? QueuePage : PersonalPage;
  ReactDom.render(
    <ThemeProvider theme={theme} applyTo="none">
      <ServiceHubProvider
        value={{
          hub: {
            questions: inMood(sampleQuestions),
            deliveries: inMood(sampleDeliveries),
            communities: inMood({} as Communities),
            practices: inMood({} as Practices),
            people: inMood({} as People),
          },
          translator: teamsTranslator(catalogue, formatTag, { timeZone: 'America/Lima' }),
          readerId: reader.personId,
          open: (place) => {
            location.hash = writePlace(place);
          },
        }}
      >
        <Page host={{} as TeamsHost} context={context} />
      </ServiceHubProvider>
    </ThemeProvider>,
    document.getElementById('hub')
  );
}

void show();
