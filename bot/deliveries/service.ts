import { systemTiming } from '../../shared/adapters/system-timing';
import type { SqlDeliveryStore } from '../../shared/adapters/store/sql-delivery-store';
import {
  createDeliveries,
  createDeliveryWorker,
  createNotifier,
  defaultWorkerSettings,
  mailGate,
  teamsGate,
  type Deliveries,
  type MailChannel,
  type Notifier,
  type RecipientDirectory,
  type WorkerSettings,
} from '../../shared/domain/deliveries';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import { systemClock, type Clock } from '../../shared/kernel/clock';
import { isHubError } from '../../shared/kernel/errors';
import type { Locale } from '../../shared/kernel/locale';
import type { Actor } from '../../shared/kernel/policy';
import type { TeamsConnector } from '../connector';
import type { Job } from '../jobs';
import type { Log } from '../log/log';
import { createTeamsChannel } from './teams-channel';
import {
  campaignTemplates,
  createRenderer,
  deliveryTemplates,
  type MessageTemplates,
} from './templates';

export interface DeliveryServiceSettings {
  /** Open; the service closes it after `run` has ended. */
  readonly store: SqlDeliveryStore;
  readonly directory: RecipientDirectory;
  readonly connector: Pick<TeamsConnector, 'openPersonal' | 'send'>;
  /** Without one nobody gets mail, and lines for mail wait. */
  readonly mail?: MailChannel;
  /** Of all other features; called with each message. */
  readonly templates: MessageTemplates;
  readonly translators: Readonly<Record<Locale, TeamsTranslator>>;
  readonly log: Pick<Log, 'info' | 'warn' | 'failure'>;
  readonly clock?: Clock;
  readonly unsubscribeUrl?: (personId: string, kind: string) => string;
  readonly worker?: Partial<WorkerSettings>;
}

/** All that the service does to bring messages to people. */
export interface DeliveryService {
  readonly deliveries: (actor: Actor) => Deliveries;
  readonly notifier: Notifier;
  /** Sends, and runs the jobs of all features, until the signal is set; then ends what is under way. */
  run(jobs: readonly Job[], signal: AbortSignal): Promise<void>;
}

export function createDeliveryService(settings: DeliveryServiceSettings): DeliveryService {
  const { store, directory, connector, mail, log, clock = systemClock } = settings;
  const mailboxes = mail?.mailboxes ?? [];
  const worker = createDeliveryWorker(
    {
      ...{ store, directory, clock, timing: systemTiming, random: Math.random },
      renderer: createRenderer(
        { ...settings.templates, ...deliveryTemplates },
        settings.translators
      ),
      teams: createTeamsChannel(connector, store.conversations),
      ...(mail === undefined ? {} : { mail }),
      ...(settings.unsubscribeUrl === undefined ? {} : { unsubscribeUrl: settings.unsubscribeUrl }),
      log: {
        note: (event, facts) => log.info(`deliveries.${event}`, facts),
        warn: (event, facts, cause) =>
          cause === undefined || isHubError(cause)
            ? log.warn(`deliveries.${event}`, { ...facts, ...(cause ? { code: cause.code } : {}) })
            : log.failure(`deliveries.${event}`, cause, facts),
      },
    },
    { ...defaultWorkerSettings, ...settings.worker }
  );
  return {
    deliveries: createDeliveries({
      ...{ store, directory, clock, templates: campaignTemplates },
      gatesOf: (channel) =>
        channel === 'teams' ? [teamsGate] : channel === 'mail' ? mailboxes.map(mailGate) : [],
    }),
    notifier: createNotifier({ store, directory, clock }),
    run: (jobs, signal) => worker.run(jobs, signal),
  };
}
