import type { Locale } from '../../kernel/locale';
import type { NotificationContent } from './notification';
import type { Parcel } from './parcels';
import type { SendOutcome } from './ports';
import type { Lane, WorkerPorts } from './worker-ports';

/** Hands a message to its channel, once. */
export async function deliver(
  ports: WorkerPorts,
  lane: Lane,
  parcel: Parcel,
  content: NotificationContent,
  locale: Locale
): Promise<SendOutcome> {
  const { recipient } = parcel;
  // all lines of a digest can be looked up by it; alone, it is the line's own id
  const deliveryId = parcel.lines[0]?.parcel ?? '';
  if (recipient === undefined) return { kind: 'rejected', reason: 'person-gone' };
  const { personId, mail } = recipient;
  const kind = parcel.sources.get(parcel.lines[0]?.sourceId ?? '')?.kind ?? '';
  const unsubscribeUrl = ports.unsubscribeUrl?.(personId, kind);
  try {
    if (lane.channel === 'teams') {
      return (
        (await ports.teams?.send({ deliveryId, personId, locale, content })) ?? {
          kind: 'unavailable',
        }
      );
    }
    return (
      (await ports.mail?.send({
        ...{ deliveryId, mailbox: lane.mailbox ?? '', to: mail ?? '', locale, content },
        ...(unsubscribeUrl === undefined ? {} : { unsubscribeUrl }),
      })) ?? { kind: 'unavailable' }
    );
  } catch (cause) {
    // A channel answers in outcomes; whatever it throws, nobody knows whether the message has left.
    ports.log.warn('channel-failed', { gate: lane.gate }, cause);
    return { kind: 'unclear' };
  }
}
