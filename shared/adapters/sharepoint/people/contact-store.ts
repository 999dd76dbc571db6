import type { SPFI } from '@pnp/sp';
import type { Contact, ContactStore } from '../../../domain/people';
import { HubError } from '../../../kernel/errors';
import { isThresholdError } from '../list-threshold';
import { anyOf, createTitledItems, type TitledItem } from '../questions/titled-items';
import { peopleColumns as columns } from '../schema/people-names';
import type { WatchedList } from './people-changes';
import { contactRow, readContact } from './read-contact';

const attempts = 5;
const source = 'sharepoint contacts';
const dayOf = ({ at }: Contact): string => at.slice(0, 10);

/**
 * Who turned to whom, in the list of the service. Days are never a filter: the list is read in the
 * order of an indexed day, so that it may be as long as it likes.
 * @param sp bound to the hub's site, with the hub's own rights: people have none here
 */
export function createContactStore(sp: SPFI, listPath: string): ContactStore {
  const items = createTitledItems<Contact>({
    ...{ sp, listPath, source, read: readContact, columns: [columns.record] },
  });
  const present = async (id: string): Promise<Contact> => {
    const item = await items.get(id);
    if (!item) throw new HubError('conflict', { message: `${source}: it is gone`, status: 409 });
    return item.record;
  };

  return {
    async add(contact) {
      const added = await items.claim(contact.id, contactRow(contact));
      return added === 'taken' ? present(contact.id) : added.record;
    },
    get: async (id) => (await items.get(id))?.record,
    async since(day) {
      const order = { column: columns.contactedOn, ascending: false };
      const isLate = (one: Contact): boolean => dayOf(one) >= day;
      return once(
        await items.walk({ order, keeps: isLate, ends: (one) => !isLate(one), most: Infinity })
      );
    },
    async madeBy(personId, most) {
      const keeps = ({ askerId }: Contact): boolean => askerId === personId;
      return latest(
        await items.find(anyOf(columns.askerId, [personId]), most).catch((error: unknown) => {
          if (!isThresholdError(error)) throw error;
          return items.walk({ keeps, most });
        })
      );
    },
    async toAsk(until, most) {
      const order = { column: columns.askOn, ascending: true };
      const isDue = (one: Contact): boolean => one.askedAt === undefined && dayOf(one) <= until;
      return once(await items.walk({ order, most, keeps: isDue, ends: (one) => !isDue(one) }));
    },
    async save(contact) {
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const before = await items.get(contact.id);
        const saved = before
          ? await items.save(contact.id, contactRow(contact), before.version)
          : await items.claim(contact.id, contactRow(contact));
        if (saved !== 'conflict' && saved !== 'taken') return;
      }
      throw new HubError('conflict', { message: `${source}: others keep saving`, status: 409 });
    },
    async forget(before) {
      const order = { column: columns.contactedOn, ascending: true };
      const isOld = (one: Contact): boolean => dayOf(one) < before;
      const walk = { order, keeps: isOld, ends: (one: Contact) => !isOld(one), most: Infinity };
      const old = once(await items.walk(walk));
      for (const { id } of old) await items.remove(id);
      return old.length;
    },
  };
}

/** Contacts are taken out when they are too old to count: nobody asks which of them were. */
export function watchedContacts(listPath: string, { get }: ContactStore): WatchedList<Contact> {
  return { listPath, columns: [columns.record], read: readContact, recordIds: new Map(), get };
}

/** Two who added the same at once: one of them counts. */
function once(found: readonly TitledItem<Contact>[]): readonly Contact[] {
  return [...new Map(found.map(({ record }) => [record.id, record])).values()];
}

function latest(found: readonly TitledItem<Contact>[]): readonly Contact[] {
  return [...once(found)].sort((one, other) => other.at.localeCompare(one.at));
}
