import type { Server } from 'node:http';
import { openDeliveryStore } from '../shared/adapters/store/open-delivery-store';
import { allTeamsCatalogues } from '../shared/i18n/all-teams-catalogues';
import { teamsTranslator, type TeamsTranslator } from '../shared/i18n/teams-catalogue';
import { fullTag, locales, negotiateLocale, type Locale } from '../shared/kernel/locale';
import { createServiceHub } from '../shared/service-hub';
import { createApi } from './api/api';
import { createCallers } from './api/caller';
import { createCardGate, type CardGate } from './cards';
import type { Configuration } from './configuration';
import { createConversation } from './conversation/conversation';
import { greeting, greetingFeature, notUnderstood } from './conversation/greeting';
import { languageFeature } from './conversation/language';
import { preferencesFeature } from './conversation/preferences';
import { createHubLinks } from './conversation/teams-links';
import { composeFeatures } from './features';
import { createBotDoor } from './host/bot-door';
import { createBotHost } from './host/bot-host';
import { createConnector } from './host/connector';
import { createInbox } from './host/inbox';
import { createPersonSignIn } from './host/person-sign-in';
import { createSignInPrompts } from './host/sign-in-prompts';
import { createTurns } from './host/turns';
import { createServiceServer } from './http/server';
import { createStaticFiles } from './http/static-files';
import { createLog, type Log } from './log/log';
import { createExpertCards } from './people';
import { searchCommand, searchFeature } from './search';
import { createHubExtension } from './search/hub-extension';
import { createServicePorts } from './service-ports';
import type { Surroundings } from './surroundings';
import { startTelemetry } from './telemetry/telemetry';
import { upcomingFeature } from './upcoming';

/** The service, ready to listen. */
export interface Service {
  readonly server: Server;
  readonly log: Log;
  /** Begins to send what waits and to do what is due. */
  work(): void;
  /** Takes nothing more in, ends what is under way, and closes what is open. */
  stop(): Promise<void>;
}

const botFramework = 'https://api.botframework.com';

/** Puts the service together: the one place where adapters are chosen. */
export async function composeService(
  configuration: Configuration,
  surroundings: Surroundings,
  log: Log = createLog({ level: configuration.logLevel })
): Promise<Service> {
  const { siteUrl, clientId, tenantId, apiId, connectionName } = configuration;
  const telemetry = await startTelemetry(configuration.telemetry);
  const ports = createServicePorts(configuration, surroundings);
  const { clock, actors, vocabulary, sessions } = ports;
  const translators = translatorsOf();
  const links = createHubLinks(siteUrl, configuration.teamsAppId);
  const gate = cardGate(surroundings, links.home, translators);
  const connector = createConnector({
    ...{ botId: clientId, tenantId, gate, fetch: surroundings.fetch },
    serviceUrl: configuration.connectorUrl,
    accessToken: () => ports.token(botFramework),
  });
  const store = await openDeliveryStore(configuration.store);
  const features = composeFeatures({
    ...{ configuration, ports, store, connector, links, translators, log },
  });
  const hub = createServiceHub(features.hub);

  const door = createBotDoor({
    ...{ botId: clientId, tenantId, client: ports.client },
    addresses: surroundings.botFramework,
    fetch: surroundings.fetch,
  });
  const signIn = createPersonSignIn(() => door.userTokens(), connectionName);
  const now = (): number => clock.now().getTime();
  const inbox = createInbox(now);
  const conversation = createConversation({
    features: [
      greetingFeature,
      languageFeature,
      preferencesFeature,
      searchFeature,
      upcomingFeature,
      ...features.bot,
    ],
    ...{ greeting, notUnderstood, otherwise: searchCommand },
  });
  const bot = createBotHost({
    ...{ door, signIn, sessions, inbox, connector, gate, log, telemetry },
    turns: createTurns({
      ...{ actors, hub, sessions, signIn, connector, gate, links },
      languageOf: (text) => conversation.languageOf(text),
    }),
    prompts: createSignInPrompts(signIn, connector, now),
    extension: createHubExtension({ siteUrl, experts: createExpertCards(vocabulary) }),
    conversation,
  });

  const authority = `${surroundings.authority ?? 'https://login.microsoftonline.com'}/${tenantId}`;
  const api = createApi({
    ...{ actors, hub, log, telemetry, inputs: features.inputs },
    callers: createCallers({
      keysUrl: `${authority}/discovery/v2.0/keys`,
      issuers: [`${authority}/v2.0`, `https://sts.windows.net/${tenantId}/`],
      audiences: [clientId, apiId],
      ...{ tenantId, fetch: surroundings.fetch },
    }),
  });
  const server = createServiceServer({
    ...{ bot, api, log, pages: features.pages },
    tabs: createStaticFiles(configuration.tabsFolder),
    tabSettings: { clientId, resource: apiId },
    webOrigins: configuration.webOrigins,
    extraHosts: surroundings.localOrigins,
    connectTo: [new URL(siteUrl).origin, ...surroundings.localOrigins],
    readiness: {
      store: () => store.check(),
      signIn: async () => void (await ports.token(botFramework)),
    },
  });

  const ending = new AbortController();
  let working: Promise<unknown> = Promise.resolve();
  const warm = async (): Promise<void> => {
    try {
      await features.warm(ending.signal);
    } catch (error) {
      // whoever asks first makes it read again
      if (!ending.signal.aborted) log.failure('warm.failed', error);
    }
  };
  return {
    server,
    log,
    work() {
      working = Promise.all([
        warm().then(() => features.watch(ending.signal)),
        configuration.isWorker ? features.run(ending.signal) : undefined,
      ]);
    },
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      ending.abort();
      await bot.stop();
      server.closeIdleConnections();
      await working;
      server.closeAllConnections();
      await closed;
      await store.close();
      await telemetry.stop();
    },
  };
}

/** One translator a language, for what is written to people who are not there. */
function translatorsOf(): Readonly<Record<Locale, TeamsTranslator>> {
  const [es, pt, en] = locales.map((locale) =>
    teamsTranslator(allTeamsCatalogues[locale], fullTag(locale))
  ) as [TeamsTranslator, TeamsTranslator, TeamsTranslator];
  return { es, pt, en };
}

function cardGate(
  { localOrigins }: Surroundings,
  home: string,
  translators: Readonly<Record<Locale, TeamsTranslator>>
): CardGate {
  return createCardGate({
    localOrigins,
    more(lang) {
      const translator = translators[negotiateLocale([lang])];
      return { note: translator.t('bot.card.cut'), label: translator.t('bot.card.all'), url: home };
    },
  });
}
