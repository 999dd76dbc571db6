import { isHubError } from '../../kernel/errors';
import type { Locale } from '../../kernel/locale';
import type { Delivery, RejectReason, Source } from './delivery';
import type { NotificationContent } from './notification';
import type { Recipient } from './ports';
import type { StoredPreferences } from './preferences';
import type { Lane, WorkerPorts } from './worker-ports';

/** Lines of the ledger that travel in one message to one person. */
export interface Parcel {
  /** Who has claimed it. */
  readonly workerId: string;
  readonly lines: readonly Delivery[];
  readonly recipient: Recipient | undefined;
  readonly chosen: StoredPreferences | undefined;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A parcel in words, or why it cannot be sent. */
export type Prepared =
  | {
      readonly kind: 'ready';
      readonly locale: Locale;
      /** By line, since a line may be cancelled at the last moment. */
      readonly contents: ReadonlyMap<string, NotificationContent>;
    }
  | { readonly kind: 'refused'; readonly reason: RejectReason }
  /** The words cannot be had now. */
  | { readonly kind: 'later' };

/** Claims due lines and gathers what their messages need, for all of them at once. */
export async function claimParcels(
  ports: WorkerPorts,
  lane: Lane,
  workerId: string,
  limit: number
): Promise<Parcel[]> {
  const { store, directory, clock } = ports;
  const now = clock.now().getTime();
  const lines = await store.claim({ workerId, channel: lane.channel, limit, now });
  if (lines.length === 0) return [];
  try {
    const personIds = [...new Set(lines.map(({ personId }) => personId))];
    const [recipients, chosen, sources] = await Promise.all([
      directory.find(personIds),
      store.preferences(personIds),
      store.sources([...new Set(lines.map(({ sourceId }) => sourceId))]),
    ]);
    const recipientById = new Map(recipients.map((one) => [one.personId, one]));
    const sourceById = new Map(sources.map((source) => [source.id, source]));
    return [...byParcel(lines).values()].map((together) => {
      const personId = together[0]?.personId ?? '';
      return {
        workerId,
        lines: together,
        recipient: recipientById.get(personId),
        chosen: chosen.get(personId),
        sources: sourceById,
      };
    });
  } catch (error) {
    await store.release(
      workerId,
      lines.map(({ id }) => id)
    );
    throw error;
  }
}

function byParcel(lines: readonly Delivery[]): Map<string, Delivery[]> {
  const parcels = new Map<string, Delivery[]>();
  for (const line of lines) {
    const key = `${line.parcel}|${line.personId}`;
    parcels.set(key, [...(parcels.get(key) ?? []), line]);
  }
  return parcels;
}

/** Puts a parcel into the person's language, as it is now. */
export async function prepareParcel(
  { renderer, log }: Pick<WorkerPorts, 'renderer' | 'log'>,
  lane: Lane,
  parcel: Parcel
): Promise<Prepared> {
  const { recipient, chosen, lines } = parcel;
  if (recipient === undefined) return { kind: 'refused', reason: 'person-gone' };
  if (lane.channel === 'mail' && recipient.mail === undefined) {
    return { kind: 'refused', reason: 'no-address' };
  }
  const locale = chosen?.locale ?? parcelLocale(parcel) ?? recipient.locale;
  const contents = new Map<string, NotificationContent>();
  try {
    for (const line of lines) {
      const source = parcel.sources.get(line.sourceId);
      if (source === undefined) continue;
      const { kind, template, values, link } = source;
      contents.set(
        line.id,
        await renderer.render({
          ...{ kind, template, values, locale, personId: line.personId, channel: lane.channel },
          ...(link === undefined ? {} : { link }),
        })
      );
    }
  } catch (cause) {
    const isPassing = isHubError(cause) && cause.audience === 'retry';
    log.warn('message-not-rendered', { source: lines[0]?.sourceId ?? '' }, cause);
    return isPassing ? { kind: 'later' } : { kind: 'refused', reason: 'failed' };
  }
  return contents.size > 0
    ? { kind: 'ready', locale, contents }
    : { kind: 'refused', reason: 'failed' };
}

/**
 * The words of those lines that leave: one message as it is, several as a digest.
 * @returns undefined where there are none
 */
export async function contentOf(
  { renderer, log }: Pick<WorkerPorts, 'renderer' | 'log'>,
  prepared: Extract<Prepared, { kind: 'ready' }>,
  lineIds: readonly string[]
): Promise<NotificationContent | undefined> {
  const contents = lineIds.flatMap((id) => prepared.contents.get(id) ?? []);
  if (contents.length < 2) return contents[0];
  try {
    return await renderer.digest(contents, prepared.locale);
  } catch (cause) {
    log.warn('digest-not-rendered', { messages: contents.length }, cause);
    return undefined;
  }
}

function parcelLocale({ lines, sources }: Parcel): Locale | undefined {
  const [line] = lines;
  return line && sources.get(line.sourceId)?.locale;
}
