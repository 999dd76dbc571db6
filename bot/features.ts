import { createWorkingDays } from '../shared/adapters/calendar/working-days';
import { createPracticeExporter } from '../shared/adapters/export/practice-exporter';
import { createChannelReader } from '../shared/adapters/graph/channel-reader';
import { createRecipientDirectory } from '../shared/adapters/graph/recipient-directory';
import { createTeamApps } from '../shared/adapters/graph/team-apps';
import { createGraphMailChannel } from '../shared/adapters/mail/graph-mail-channel';
import { createOneAttemptGraph } from '../shared/adapters/mail/one-attempt-graph';
import { createCommunityStores } from '../shared/adapters/sharepoint/communities/community-stores';
import { createPracticeStores } from '../shared/adapters/sharepoint/practices/practice-stores';
import { createQuestionStores } from '../shared/adapters/sharepoint/questions/question-stores';
import type { SqlDeliveryStore } from '../shared/adapters/store/sql-delivery-store';
import {
  communityTemplates,
  createCommunities,
  createCommunityCare,
} from '../shared/domain/communities';
import {
  createForesight,
  type MailChannel,
  type NotificationRenderer,
} from '../shared/domain/deliveries';
import { peopleTemplates } from '../shared/domain/people';
import { createPractices, practiceTemplates, type PracticePorts } from '../shared/domain/practices';
import { createQuestions, questionTemplates } from '../shared/domain/questions';
import type { TeamsTranslator } from '../shared/i18n/teams-catalogue';
import type { Locale } from '../shared/kernel/locale';
import type { ServiceHubFeatures } from '../shared/service-hub';
import type { ApiInputs } from './api/api';
import {
  communityInputs,
  communityLink,
  createChannelVoice,
  createCommunityJobs,
  createCommunityNotices,
  createFaqDesk,
  reportFeature,
} from './communities';
import { composePeople } from './compose-people';
import type { Configuration } from './configuration';
import type { TeamsConnector } from './connector';
import type { HubLinks } from './conversation/hub-links';
import type { BotFeature } from './conversation/turn';
import type { PageAnswer } from './http/server';
import {
  createDeliveryService,
  createUnsubscribe,
  deliveriesInputs,
  type MessageTemplates,
} from './deliveries';
import type { Job } from './jobs';
import type { Log } from './log/log';
import { createPeopleBot, peopleInputs } from './people';
import {
  createPracticeEvents,
  createPracticeJobs,
  createPracticeNotices,
  createPracticesBot,
  createPracticeVoice,
  practiceInputs,
} from './practices';
import {
  createQuestionJobs,
  createQuestionNotices,
  createQuestionsBot,
  questionInputs,
} from './questions';
import { createServiceAddressJob } from './service-address';
import type { ServicePorts } from './service-ports';

export interface FeatureSettings {
  readonly configuration: Configuration;
  readonly ports: ServicePorts;
  readonly store: SqlDeliveryStore;
  readonly connector: TeamsConnector;
  readonly links: HubLinks;
  readonly translators: Readonly<Record<Locale, TeamsTranslator>>;
  readonly log: Log;
}

/** What the features bring to the service. */
export interface Features {
  readonly hub: ServiceHubFeatures;
  readonly inputs: ApiInputs;
  readonly bot: readonly BotFeature[];
  /** What answers to links in mails, by method and path. */
  readonly pages: Readonly<Record<string, PageAnswer>>;
  /** Reads what everybody will ask for, where the service has just begun. */
  warm(signal: AbortSignal): Promise<void>;
  /** Keeps that fresh in this process, until the signal is set. */
  watch(signal: AbortSignal): Promise<void>;
  /** Sends what waits and does what is due, until the signal is set. */
  run(signal: AbortSignal): Promise<void>;
}

/** Each feature with its adapters. */
export function composeFeatures(settings: FeatureSettings): Features {
  const { configuration, ports, store, connector, links, translators, log } = settings;
  const { sp, sitePath, graph, people, actors, vocabulary, clock } = ports;
  const { teamsAppId } = configuration;
  const translatorFor = (locale: Locale): TeamsTranslator => translators[locale];

  const directory = createRecipientDirectory({ graph, people, vocabulary });
  const questionPorts = {
    ...createQuestionStores(sp, sitePath),
    ...{ vocabulary, people, actors, clock, workingDays: createWorkingDays() },
    foresight: createForesight({ store, directory, clock }),
  };
  const questions = createQuestions(questionPorts);
  const questionNotices = createQuestionNotices({
    async questionsFor(personId) {
      const actor = await actors.actorOf(personId);
      return actor && questions(actor);
    },
    ...{ translatorFor, links, vocabulary },
  });

  const colleagues = composePeople({ configuration, ports, links, log, translatorFor });

  const { isInstalled } = createTeamApps(graph, teamsAppId);
  const communityStores = createCommunityStores(sp, sitePath);
  const practicePorts: PracticePorts = {
    ...createPracticeStores(sp, sitePath, async (id) => (await people.byId(id))?.mail),
    exporter: createPracticeExporter({ vocabulary }),
    events: createPracticeEvents(store.happenings),
    voice: createPracticeVoice({
      ...{ communities: communityStores.communities, connector, isInstalled, links },
      ...{ announcements: store.announcements, vocabulary, translatorFor, clock },
    }),
    ...{ vocabulary, people, actors, clock, workingDays: createWorkingDays() },
    reviewerFacts: colleagues.reviewerFacts,
  };
  const practices = createPractices(practicePorts);
  const practiceNotices = createPracticeNotices({
    async practicesFor(personId) {
      const actor = await actors.actorOf(personId);
      return actor && practices(actor);
    },
    ...{ translatorFor, links, vocabulary },
  });

  const preferencesUrl = (locale: Locale): string =>
    links.place({ part: 'preferences' }, translators[locale].t('bot.preferences.linkLabel'));
  const unsubscribe = createUnsubscribe({
    ...{ store, directory, clock, translators, preferencesUrl },
    serviceUrl: configuration.serviceUrl,
    secret: configuration.privateKey,
  });
  const deliveries = createDeliveryService({
    ...{ store, directory, connector, translators, log, clock },
    unsubscribeUrl: (personId, kind) => unsubscribe.urlFor(personId, kind),
    templates: {
      ...templatesOf(questionTemplates, questionNotices),
      ...templatesOf(practiceTemplates, practiceNotices),
      ...templatesOf(communityTemplates, createCommunityNotices({ translatorFor })),
      ...templatesOf(peopleTemplates, colleagues.notices),
    },
    ...mailOf(settings, preferencesUrl),
  });
  const { notifier } = deliveries;

  const communityPorts = {
    ...communityStores,
    channels: createChannelReader(graph),
    voice: createChannelVoice({ connector, isInstalled, translatorFor }),
    faq: createFaqDesk(questions, clock),
    ...{ people, vocabulary, clock },
  };
  const care = createCommunityCare({
    ...communityPorts,
    ...{ actors, notifier, linkTo: (community) => communityLink(teamsAppId, community) },
  });

  const jobs: readonly Job[] = [
    ...createQuestionJobs({ ports: questionPorts, notifier }),
    ...createCommunityJobs({ care, clock }),
    ...createPracticeJobs({ ports: practicePorts, notifier }),
    ...colleagues.jobs(notifier),
    createServiceAddressJob({ sp, sitePath, configuration }),
  ];
  return {
    hub: {
      questions,
      communities: createCommunities(communityPorts),
      deliveries: deliveries.deliveries,
      practices,
      people: colleagues.people,
    },
    inputs: {
      questions: questionInputs,
      communities: communityInputs,
      deliveries: deliveriesInputs,
      practices: practiceInputs,
      people: peopleInputs,
    },
    bot: [
      ...createPeopleBot(vocabulary),
      ...[createQuestionsBot(vocabulary), createPracticesBot(vocabulary), reportFeature],
    ],
    pages: unsubscribe.pages,
    warm: (signal) => colleagues.warm(signal),
    watch: (signal) => colleagues.watch(signal),
    run: (signal) => deliveries.run(jobs, signal),
  };
}

/** Mail from the hub's mailboxes; nothing where the organisation has given it none. */
function mailOf(
  { configuration, ports, translators }: FeatureSettings,
  preferencesUrl: (locale: Locale) => string
): {
  readonly mail?: MailChannel;
} {
  const { mailboxes, replyTo } = configuration;
  if (mailboxes.length === 0) return {};
  return {
    mail: createGraphMailChannel({
      graph: createOneAttemptGraph({
        fetch: ports.fetch,
        accessToken: () => ports.token('https://graph.microsoft.com'),
      }),
      ...{ mailboxes, translators, preferencesUrl },
      ...(replyTo === undefined ? {} : { replyTo }),
    }),
  };
}

/** A feature that puts all its messages into words itself. */
function templatesOf(names: readonly string[], renderer: NotificationRenderer): MessageTemplates {
  return Object.fromEntries(names.map((name) => [name, (request) => renderer.render(request)]));
}
