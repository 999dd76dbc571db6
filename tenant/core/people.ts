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
});

type TextKey = Exclude<keyof Person, 'roles'>;

/**
 * Reads people from outside (a seed file).
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
            'insert or replace into people values(?, ?, ?, ?, ?, ?, ?, ?, ?)',
            person.objectId,
            person.displayName,
            person.givenName,
            person.surname,
            person.mail,
            person.jobTitle,
            person.office,
            person.preferredLanguage,
            JSON.stringify(person.roles)
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
