import {
  createSqlDeliveryStore,
  type SqlDeliveryStore,
} from '../../shared/adapters/store/sql-delivery-store';
import { openSqlite } from '../../shared/adapters/store/sqlite-database';
import {
  createDeliveryWorker,
  defaultWorkerSettings,
  type DeliveryLog,
  type MailChannel,
  type RecipientDirectory,
  type ScheduledJob,
  type SendOutcome,
  type Source,
  type TeamsMessage,
  type WorkerPorts,
  type WorkerSettings,
} from '../../shared/domain/deliveries';
import type { BotService } from './bot-service';
import { crowd, plainRenderer } from './people';
import { createVirtualTime, seeded, type VirtualTime } from './virtual-time';

export interface RigSettings {
  readonly directory?: RecipientDirectory;
  readonly service: BotService;
  readonly mail?: MailChannel;
  readonly worker?: Partial<WorkerSettings>;
  readonly time?: VirtualTime;
  readonly file?: string;
  readonly seed?: number;
}

/** The engine in virtual time over a ledger in memory. */
export interface Rig {
  readonly time: VirtualTime;
  readonly store: SqlDeliveryStore;
  readonly ports: WorkerPorts;
  readonly sent: readonly TeamsMessage[];
  readonly warnings: readonly string[];
  /** Adds a campaign for everyone. */
  campaign(id: string, rest?: Partial<NonNullable<Source['campaign']>>): Promise<void>;
  /** A worker more; the returned function stops it as a person would. */
  work(jobs?: readonly ScheduledJob[]): () => Promise<void>;
  /** Whether a campaign has ended. */
  isDone(id: string): Promise<boolean>;
}

export async function createRig(settings: RigSettings): Promise<Rig> {
  const time = settings.time ?? createVirtualTime();
  const database = openSqlite(settings.file ?? ':memory:', {
    monotonic: time.timing.monotonic,
    wallClock: () => time.clock.now().getTime(),
  });
  const store = await createSqlDeliveryStore(database);
  const sent: TeamsMessage[] = [];
  const warnings: string[] = [];
  const log: DeliveryLog = {
    note: () => undefined,
    warn: (event, _facts, cause) => warnings.push(cause ? `${event}: ${String(cause)}` : event),
  };
  const ports: WorkerPorts = {
    ...{ store, log, clock: time.clock, timing: time.timing, renderer: plainRenderer },
    directory: settings.directory ?? crowd(0),
    random: seeded(settings.seed ?? 7),
    teams: {
      async send(message): Promise<SendOutcome> {
        sent.push(message);
        const { outcome, latencyMs } = settings.service.receive(message.personId, time.now());
        await time.timing.sleep(latencyMs);
        return outcome;
      },
    },
    ...(settings.mail ? { mail: settings.mail } : {}),
  };
  return {
    ...{ time, store, ports, sent, warnings },
    async campaign(id, rest) {
      const now = time.clock.now().getTime();
      await store.addSource({
        ...{ id, kind: 'announcement', template: 'deliveries.notice', values: {} },
        // they would sleep through half of the tests
        ...{ urgent: true, createdAt: now },
        campaign: {
          ...{ title: id, authorId: 'author', state: 'planning', startAt: now },
          audience: { kind: 'everyone' },
          ...rest,
        },
      });
    },
    work(jobs = []) {
      const control = new AbortController();
      const running = createDeliveryWorker(ports, {
        ...defaultWorkerSettings,
        ...settings.worker,
      }).run(jobs, control.signal);
      return async () => {
        control.abort();
        let isOver = false;
        void running.then(() => {
          isOver = true;
        });
        await time.until(() => isOver);
      };
    },
    async isDone(id) {
      const [source] = await store.sources([id]);
      return source?.campaign?.state === 'done';
    },
  };
}
