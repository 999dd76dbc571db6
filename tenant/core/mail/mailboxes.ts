import type { Database } from '../database';
import type { Directory, DirectoryGroup } from '../directory';
import type { People, Person } from '../people';

/** Whether a mailbox takes mail. */
export const MAILBOX_STATES = ['ok', 'full', 'none'] as const;
export type MailboxState = (typeof MAILBOX_STATES)[number];

/** Where an address leads to. */
export type Destination =
  | { kind: 'person'; person: Person }
  | { kind: 'group'; group: DirectoryGroup }
  /** No such mailbox here, or one that takes nothing, with Exchange's status code. */
  | { kind: 'refused'; status: '5.1.10' | '5.2.2' }
  /** Another organisation's mailbox. */
  | { kind: 'outside' };

/** Who has a mailbox, and whose address is whose. */
export function createMailboxes(database: Database, people: People, directory: Directory) {
  const state = (objectId: string): MailboxState =>
    database.get<{ state: MailboxState }>(
      'select state from mailbox_states where object_id = ?',
      objectId
    )?.state ?? 'ok';

  /**
   * Guests have their mailboxes elsewhere, and who has left lost hers with the licence. Accounts of
   * programs stand for shared mailboxes.
   */
  const hasMailbox = (person: Person): boolean =>
    person.accountKind !== 'guest' && person.accountEnabled && state(person.objectId) !== 'none';

  const isOwnDomain = (address: string): boolean =>
    database.get(
      "select 1 from people where account_kind <> 'guest' and mail like ? escape '\\' limit 1",
      `%${address.slice(address.lastIndexOf('@')).replace(/[%_\\]/g, '\\$&')}`
    ) !== undefined;

  const groupOf = (address: string): DirectoryGroup | undefined => {
    const name = address.slice(0, address.lastIndexOf('@')).toLowerCase();
    return directory
      .groups()
      .find((group) => group.kind === 'unified' && group.mailNickname.toLowerCase() === name);
  };

  return {
    hasMailbox,
    state,
    setState(objectId: string, next: MailboxState): void {
      database.run('insert or replace into mailbox_states values(?, ?)', objectId, next);
    },

    destinationOf(address: string): Destination {
      const person = people.byMail(address);
      if (person?.accountKind === 'guest') return { kind: 'outside' };
      if (person) {
        if (!hasMailbox(person)) return { kind: 'refused', status: '5.1.10' };
        if (state(person.objectId) === 'full') return { kind: 'refused', status: '5.2.2' };
        return { kind: 'person', person };
      }
      if (!isOwnDomain(address)) return { kind: 'outside' };
      const group = groupOf(address);
      return group ? { kind: 'group', group } : { kind: 'refused', status: '5.1.10' };
    },

    /** The domain of the organisation, for addresses of its own. */
    domain: (): string =>
      database
        .get<{ mail: string }>(
          "select mail from people where account_kind <> 'guest' order by rowid limit 1"
        )
        ?.mail.split('@')[1] ?? 'example.org',
  };
}

export type Mailboxes = ReturnType<typeof createMailboxes>;
