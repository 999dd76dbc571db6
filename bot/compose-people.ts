import { createAccounts } from '../shared/adapters/graph/accounts';
import { createEvidenceSources } from '../shared/adapters/sharepoint/people/evidence-sources';
import { createPeopleStores } from '../shared/adapters/sharepoint/people/people-stores';
import {
  createDirectorySource,
  createPeople,
  skillId,
  type People,
  type PeopleNotifier,
  type PeoplePorts,
} from '../shared/domain/people';
import type { NotificationRenderer } from '../shared/domain/deliveries';
import type { TeamsTranslator } from '../shared/i18n/teams-catalogue';
import type { Locale } from '../shared/kernel/locale';
import type { Actor } from '../shared/kernel/policy';
import type { Configuration } from './configuration';
import type { HubLinks } from './conversation/hub-links';
import type { Job } from './jobs';
import type { Log } from './log/log';
import {
  createContactLinks,
  createContactWords,
  createPeopleJobs,
  createPeopleNotices,
} from './people';
import type { ServicePorts } from './service-ports';

export interface ComposePeopleSettings {
  readonly configuration: Pick<Configuration, 'siteUrl' | 'serviceAccounts' | 'listedGuests'>;
  readonly ports: Pick<
    ServicePorts,
    'sp' | 'sitePath' | 'graph' | 'people' | 'actors' | 'vocabulary' | 'clock'
  >;
  readonly links: HubLinks;
  readonly log: Log;
  translatorFor(locale: Locale): TeamsTranslator;
}

/** The people of the service, with their adapters. */
export interface ComposedPeople {
  readonly people: (actor: Actor) => People;
  readonly notices: NotificationRenderer;
  jobs(notifier: PeopleNotifier): readonly Job[];
  /** Reads the directory of the organisation, so that the first who asks does not wait for it. */
  warm(signal: AbortSignal): Promise<void>;
}

export function composePeople(settings: ComposePeopleSettings): ComposedPeople {
  const { configuration, ports, links, log, translatorFor } = settings;
  const { siteUrl, serviceAccounts, listedGuests } = configuration;
  const { sp, sitePath, graph, people, actors, vocabulary, clock } = ports;
  const stores = createPeopleStores(sp, sitePath);
  const directory = createDirectorySource({
    ...{ ...stores, actors, vocabulary, clock },
    accounts: createAccounts({ graph, vocabulary }),
    sources: createEvidenceSources({ sp, siteUrl, vocabulary, clock }),
    settings: { serviceAccounts, listedGuests },
    onFailure: (source, error) => log.failure('people.source-not-read', error, { source }),
  });
  const peoplePorts: PeoplePorts = {
    ...{ ...stores, directory, people, actors, vocabulary, clock, siteUrl },
    links: createContactLinks(links),
    words: createContactWords(translatorFor),
  };
  const bound = createPeople(peoplePorts);
  return {
    people: bound,
    notices: createPeopleNotices({
      async peopleFor(personId) {
        const actor = await actors.actorOf(personId);
        return actor && bound(actor);
      },
      async lookAgain(personId, themeKey) {
        const [skill, profile] = await Promise.all([
          stores.skills.get(skillId(personId, themeKey)),
          stores.profiles.get(personId),
        ]);
        if (profile) directory.noteProfile(profile.value);
        if (skill) directory.noteSkill(skill.value);
      },
      ...{ translatorFor, links, vocabulary },
    }),
    jobs: (notifier) => createPeopleJobs({ ports: peoplePorts, notifier }),
    warm: (signal) => directory.refresh(signal),
  };
}
