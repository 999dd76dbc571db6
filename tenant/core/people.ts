import { CoreError } from './core-error';
import type { Database } from './database';

/** A person of the directory. */
export interface Person {
  objectId: string;
  displayName: string;
  givenName: string;
  surname: string;
  mail: string;
  jobTitle: string;
  office: string;
  /** BCP 47, e.g. `pt-BR`. */
  preferredLanguage: string;
  /** Free words; `Admin` makes the person an administrator of the site. */
  roles: readonly string[];
  accountKind: AccountKind;
  /** False for somebody who has left: documents still name her, but she cannot sign in. */
  accountEnabled: boolean;
}

const ACCOUNT_KINDS = ['member', 'guest', 'service'] as const;

/** Whose account it is: somebody of the organisation, somebody from outside, or a program's. */
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** Whether somebody can sign in with the account: not after leaving, and not as a program. */
export function canSignIn(person: Pick<Person, 'accountKind' | 'accountEnabled'>): boolean {
  return person.accountEnabled && person.accountKind !== 'service';
}

interface PersonRow {
  object_id: string;
  display_name: string;
  given_name: string;
  surname: string;
  mail: string;
  job_title: string;
  office: string;
  preferred_language: string;
  roles: string;
  account_kind: AccountKind;
  account_enabled: number;
}

const toPerson = (row: PersonRow): Person => ({
  objectId: row.object_id,
  displayName: row.display_name,
  givenName: row.given_name,
  surname: row.surname,
  mail: row.mail,
  jobTitle: row.job_title,
  office: row.office,
  preferredLanguage: row.preferred_language,
  roles: JSON.parse(row.roles) as string[],
  accountKind: row.account_kind,
  accountEnabled: row.account_enabled === 1,
});

type TextKey = Exclude<keyof Person, 'roles' | 'accountKind' | 'accountEnabled'>;

/**
 * Reads people from outside (a seed file). Without a word about the account it is an enabled member's.
 * @throws CoreError value-invalid, naming the record and the key
 */
export function parsePeople(value: unknown): Person[] {
  if (!Array.isArray(value)) throw new CoreError('value-invalid', 'People must be a JSON array.');
  return value.map((record: unknown, index) => {
    const source = (typeof record === 'object' && record !== null ? record : {}) as Record<
      string,
      unknown
    >;
    const text = (key: TextKey): string => {
      const found = source[key];
      if (typeof found !== 'string' || found === '') {
        throw new CoreError('value-invalid', `Person ${index + 1}: '${key}' must be a text.`);
      }
      return found;
    };
    const { accountKind = 'member', accountEnabled = true } = source;
    const kind = ACCOUNT_KINDS.find((known) => known === accountKind);
    if (!kind || typeof accountEnabled !== 'boolean') {
      throw new CoreError(
        'value-invalid',
        `Person ${index + 1}: 'accountKind' must be ${ACCOUNT_KINDS.join(', ')}, and 'accountEnabled' true or false.`
      );
    }
    const roles: unknown[] = Array.isArray(source['roles']) ? source['roles'] : [];
    return {
      objectId: text('objectId').toLowerCase(),
      displayName: text('displayName'),
      givenName: text('givenName'),
      surname: text('surname'),
      mail: text('mail').toLowerCase(),
      jobTitle: text('jobTitle'),
      office: text('office'),
      preferredLanguage: text('preferredLanguage'),
      roles: roles.filter((role): role is string => typeof role === 'string'),
      accountKind: kind,
      accountEnabled,
    };
  });
}

/** The organisation's directory. */
export function createPeople(database: Database) {
  return {
    /** Adds or replaces people by object id. */
    seed(people: readonly Person[]): void {
      database.transaction(() => {
        for (const person of people) {
          database.run(
            'insert or replace into people values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
            person.objectId,
            person.displayName,
            person.givenName,
            person.surname,
            person.mail,
            person.jobTitle,
            person.office,
            person.preferredLanguage,
            JSON.stringify(person.roles),
            person.accountKind,
            person.accountEnabled ? 1 : 0
          );
        }
      });
    },
    all: (): Person[] =>
      database.all<PersonRow>('select * from people order by display_name').map(toPerson),
    byObjectId(objectId: string): Person | undefined {
      const row = database.get<PersonRow>(
        'select * from people where object_id = ?',
        objectId.toLowerCase()
      );
      return row && toPerson(row);
    },
    byMail(mail: string): Person | undefined {
      const row = database.get<PersonRow>('select * from people where mail = ?', mail);
      return row && toPerson(row);
    },
  };
}

export type People = ReturnType<typeof createPeople>;
