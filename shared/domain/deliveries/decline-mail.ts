import type { NotificationKind } from './notification';
import type { DeliveryStore } from './ports';
import {
  defaultKinds,
  type KindPreference,
  type StoredPreferences,
  type WantedChannel,
} from './preferences';
import type { Clock } from '../../kernel/clock';

const withoutMail: Readonly<Record<WantedChannel, WantedChannel>> = {
  mail: 'none',
  both: 'teams',
  teams: 'teams',
  none: 'none',
};

/**
 * A person presses the link in a mail: mail of this kind ends, Teams stays as it was. Where she had
 * chosen Teams, the mail came in the place of a message that Teams refused, and that ends instead.
 * Pressed twice it does no more.
 * @throws HubError
 */
export async function declineMail(
  { store, clock }: { readonly store: DeliveryStore; readonly clock: Clock },
  personId: string,
  kind: NotificationKind
): Promise<void> {
  const chosen = (await store.preferences([personId])).get(personId) ?? { kinds: {} };
  const present: KindPreference = chosen.kinds[kind] ?? defaultKinds[kind];
  const next: StoredPreferences =
    present.channel === 'teams'
      ? { ...chosen, fallbackToMail: false }
      : {
          ...chosen,
          kinds: {
            ...chosen.kinds,
            [kind]: { ...present, channel: withoutMail[present.channel] },
          },
        };
  await store.savePreferences(personId, next, clock.now().getTime());
}
