import { textOf, type SqlDatabase, type SqlRow } from './sql';

/** Something that one part of the hub has done and others may count: evidence, news, indicators. */
export interface Happening {
  /** The same however often it is told. */
  readonly id: string;
  /** In the past tense, such as `practicePublished`. */
  readonly name: string;
  /** Of what it happened to. */
  readonly subjectId: string;
  /** ISO 8601. */
  readonly at: string;
  /** Object ids of those who did it. */
  readonly personIds: readonly string[];
}

/** What has happened, kept for good. */
export interface Happenings {
  /** Repeating one with the same id changes nothing. */
  add(happening: Happening): Promise<void>;
  /**
   * Oldest first.
   * @param after the last one that was read, to go on behind it
   */
  list(search: {
    readonly name: string;
    readonly after?: Pick<Happening, 'at' | 'id'>;
    readonly most: number;
  }): Promise<readonly Happening[]>;
}

/** What is said to many at once, and must not be said twice. */
export interface Announcements {
  /**
   * Takes the right to say it.
   * @param now milliseconds since 1970
   * @returns false where it was said, or may have been
   */
  begin(id: string, now: number): Promise<boolean>;
  /** It was said, or nobody knows: never again. */
  end(id: string, state: 'said' | 'unknown', now: number): Promise<void>;
  /** It was certainly not said: the next one may. */
  release(id: string): Promise<void>;
}

export function happeningsIn(database: SqlDatabase): Happenings {
  return {
    async add({ id, name, subjectId, at, personIds }) {
      await database.query(
        `insert into happenings(id, name, subject_id, happened_at, person_ids) values ($1, $2, $3, $4, $5)
         on conflict (id) do nothing`,
        [id, name, subjectId, at, JSON.stringify(personIds)]
      );
    },

    async list({ name, after, most }) {
      const rows = await database.query(
        `select id, name, subject_id, happened_at, person_ids from happenings
         where name = $1 and (happened_at > $2 or (happened_at = $2 and id > $3))
         order by happened_at, id limit $4`,
        [name, after?.at ?? '', after?.id ?? '', most]
      );
      return rows.map(happeningOf);
    },
  };
}

function happeningOf(row: SqlRow): Happening {
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    subjectId: textOf(row, 'subject_id'),
    at: textOf(row, 'happened_at'),
    personIds: JSON.parse(textOf(row, 'person_ids')) as readonly string[],
  };
}

export function announcementsIn(database: SqlDatabase): Announcements {
  return {
    async begin(id, now) {
      const rows = await database.query(
        `insert into announcements(id, state, changed_at) values ($1, 'attempting', $2)
         on conflict (id) do nothing returning id`,
        [id, now]
      );
      return rows.length > 0;
    },

    async end(id, state, now) {
      await database.query(`update announcements set state = $2, changed_at = $3 where id = $1`, [
        id,
        state,
        now,
      ]);
    },

    async release(id) {
      await database.query('delete from announcements where id = $1', [id]);
    },
  };
}
