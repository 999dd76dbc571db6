import type {
  Account,
  Accounts,
  ContactLinks,
  ContactWords,
  EvidenceFound,
  EvidenceSource,
  EvidenceSourceName,
  PeopleNotification,
  PeopleNotifier,
  Person,
} from '../../domain/people';

/** Accounts in memory, in pages as a directory gives them. */
export function createMemoryAccounts(
  people: () => readonly (Person | Account)[],
  pageSize = 999
): Accounts {
  return {
    async *all() {
      const everybody = people().map(toAccount);
      for (let from = 0; from < everybody.length; from += pageSize) {
        yield await Promise.resolve(everybody.slice(from, from + pageSize));
      }
    },
  };
}

/** The first word of a name is given, the others are the family's, unless it is told. */
function toAccount(person: Person | Account): Account {
  if ('givenName' in person || 'surname' in person) return person;
  const [givenName = '', ...rest] = person.name.split(' ');
  return { ...person, givenName, surname: rest.join(' ') };
}

/** A source of evidence that says what it is told to. */
export function createMemoryEvidence(
  name: EvidenceSourceName,
  found: () => EvidenceFound
): EvidenceSource {
  return { name, collect: () => Promise.resolve().then(found) };
}

/** Addresses that can be read back, for tests. */
export const memoryContactLinks: ContactLinks = {
  link: (channel, { mail }, { subject, text }) =>
    `${channel}:${mail}?${new URLSearchParams({ subject, text }).toString()}`,
};

/** Words that can be read back, for tests. */
export const memoryContactWords: ContactWords = {
  message: (locale, { name, topic }) => ({ subject: topic, text: `${locale}: ${name}, ${topic}` }),
};

/** What people are told, kept for a look inside; told twice with one id, it is there once. */
export function createMemoryPeopleNotifier(): PeopleNotifier & {
  told(): readonly PeopleNotification[];
} {
  const kept = new Map<string, PeopleNotification>();
  return {
    told: () => [...kept.values()],
    notify(requests) {
      for (const one of requests) if (!kept.has(one.id)) kept.set(one.id, one);
      return Promise.resolve();
    },
  };
}
