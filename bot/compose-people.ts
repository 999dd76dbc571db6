import { createAccounts } from '../shared/adapters/graph/accounts';
import { breathe } from '../shared/adapters/node/breathe';
import { createEvidenceSources } from '../shared/adapters/sharepoint/people/evidence-sources';
import { createPeopleStores } from '../shared/adapters/sharepoint/people/people-stores';
import { createRequestBundle } from '../shared/adapters/sharepoint/request-bundle';
import { systemTiming } from '../shared/adapters/system-timing';
import {
  createDirectorySource,
  createPeople,
  reviewerFacts,
  skillId,
  type DirectoryPorts,
  type People,
  type PeopleNotifier,
  type PeoplePorts,
} from '../shared/domain/people';
import type { NotificationRenderer } from '../shared/domain/deliveries';
import type { ReviewerFactsSource } from '../shared/domain/practices';
import { isHubError } from '../shared/kernel/errors';
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
    'sp' | 'sitePath' | 'gate' | 'graph' | 'people' | 'actors' | 'vocabulary' | 'clock'
  >;
  readonly links: HubLinks;
  readonly log: Log;
  translatorFor(locale: Locale): TeamsTranslator;
}

/** The people of the service, with their adapters. */
export interface ComposedPeople {
  readonly people: (actor: Actor) => People;
  readonly notices: NotificationRenderer;
  /** For the proposals of reviewers of practices. */
  readonly reviewerFacts: ReviewerFactsSource;
  jobs(notifier: PeopleNotifier): readonly Job[];
  /** Reads the directory of the organisation, so that the first who asks does not wait for it. */
  warm(signal: AbortSignal): Promise<void>;
  /** Keeps it fresh, also where nobody asks for a while: each process has one of its own. */
  watch(signal: AbortSignal): Promise<void>;
}

/** The directory knows by itself what is due; this is only how late it may be. */
const watchMs = 15 * 1000;

export function composePeople(settings: ComposePeopleSettings): ComposedPeople {
  const { configuration, ports, links, log, translatorFor } = settings;
  const { siteUrl, serviceAccounts, listedGuests } = configuration;
  const { sp, sitePath, gate, graph, people, actors, vocabulary, clock } = ports;
  const stores = createPeopleStores(sp, sitePath, createRequestBundle({ sp, gate }));
  const notRead: DirectoryPorts['onFailure'] = (source, error) =>
    log.failure('people.source-not-read', error, { source });
  const directory = createDirectorySource({
    ...{ ...stores, actors, vocabulary, clock },
    accounts: createAccounts({ graph, vocabulary }),
    sources: createEvidenceSources({ sp, siteUrl, vocabulary, clock }),
    ...{ settings: { serviceAccounts, listedGuests }, breathe },
    onFailure: notRead,
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
      async lookAtRecord(personId) {
        const record = await stores.staff.get(personId);
        if (record) directory.noteRecord(record.value);
      },
      ...{ translatorFor, links, vocabulary },
    }),
    reviewerFacts: {
      async of(personIds) {
        try {
          return reviewerFacts(await directory.current(), personIds);
        } catch (error) {
          // a proposal without it is better than none
          if (!isHubError(error)) throw error;
          log.failure('practices.reviewer-facts-not-read', error);
          return new Map();
        }
      },
    },
    jobs: (notifier) => createPeopleJobs({ ports: peoplePorts, notifier }),
    warm: (signal) => directory.refresh(signal),
    async watch(signal) {
      for (;;) {
        await systemTiming.sleep(watchMs, signal);
        if (signal.aborted) return;
        // Not waited for: the service may end while it is read.
        directory.current().catch((error: unknown) => notRead('directory', error));
      }
    },
  };
}
