import type { Clock } from '../../kernel/clock';
import type { Channel } from './delivery';
import type { GateSettings } from './gate';
import type { DigestRenderer, NotificationRenderer } from './notification';
import type { DeliveryStore, MailChannel, RecipientDirectory, TeamsChannel, Timing } from './ports';

/** What happened, for the log: ids and figures, never names, addresses or texts. */
export interface DeliveryLog {
  note(event: string, facts: Readonly<Record<string, string | number>>): void;
  /** Something that somebody should look at. */
  warn(event: string, facts: Readonly<Record<string, string | number>>, cause?: unknown): void;
}

export interface WorkerPorts {
  readonly store: DeliveryStore;
  readonly directory: RecipientDirectory;
  readonly renderer: NotificationRenderer & DigestRenderer;
  readonly teams?: TeamsChannel;
  readonly mail?: MailChannel;
  readonly clock: Clock;
  readonly timing: Timing;
  readonly log: DeliveryLog;
  /** Values from 0 to below 1. */
  readonly random: () => number;
  /** Where one click ends messages of a kind for a person; absent where there is no such page. */
  readonly unsubscribeUrl?: (personId: string, kind: string) => string;
}

export interface WorkerSettings {
  readonly teamsGate: GateSettings;
  /** Of each mailbox. */
  readonly mailGate: GateSettings;
  /** Messages under way at a time: so many can be unknown after a crash. */
  readonly teamsInFlight: number;
  /** Of each mailbox; Exchange takes four at a time. */
  readonly mailInFlight: number;
  /** Milliseconds between two signs of life. */
  readonly beatMs: number;
  /** A worker whose beat stands still for so long is gone. */
  readonly goneAfterMs: number;
  /** Milliseconds between two looks for work when there is none. */
  readonly idleMs: number;
  /** A request without an answer for so long has none. */
  readonly answerWithinMs: number;
}

/**
 * The ceilings are Teams' 50 requests a second and Exchange's 30 messages a minute and mailbox. The
 * paces leave 1.8 % and 1 %: the 51st departure is then 18 ms outside of the second, which is what
 * timers and networks may take from it.
 */
export const defaultWorkerSettings: WorkerSettings = {
  teamsGate: { intervalMs: 20.36 },
  mailGate: { intervalMs: 2020 },
  teamsInFlight: 60,
  mailInFlight: 4,
  beatMs: 1_000,
  goneAfterMs: 6_000,
  idleMs: 500,
  answerWithinMs: 30_000,
};

/** One way of sending with a pace of its own: Teams, or one mailbox. */
export interface Lane {
  /** Name of its gate. */
  readonly gate: string;
  readonly channel: Exclude<Channel, 'none'>;
  readonly mailbox?: string;
  readonly settings: GateSettings;
  readonly inFlight: number;
}

export const teamsGate = 'teams';

export function mailGate(mailbox: string): string {
  return `mail:${mailbox}`;
}

/** The lanes that a worker serves. */
export function lanesOf(
  ports: Pick<WorkerPorts, 'teams' | 'mail'>,
  settings: WorkerSettings
): Lane[] {
  const teams: Lane[] = ports.teams
    ? [
        {
          gate: teamsGate,
          channel: 'teams',
          settings: settings.teamsGate,
          inFlight: settings.teamsInFlight,
        },
      ]
    : [];
  const mail = (ports.mail?.mailboxes ?? []).map((mailbox): Lane => ({
    gate: mailGate(mailbox),
    channel: 'mail',
    mailbox,
    settings: settings.mailGate,
    inFlight: settings.mailInFlight,
  }));
  return [...teams, ...mail];
}
