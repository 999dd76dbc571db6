import type { TenantClock } from '../clock';
import type { Database } from '../database';
import type { TeamsFeed } from './index';
import type { FeedEntry } from './model';
import type { Stream } from './stream';

interface Row {
  number: number;
  at: number;
  is_read: number;
  person_id: string;
  content: string;
}

/** How many lines a feed shows, where nobody says it. */
const DEFAULT_TOP = 50;

/** What waits for people: mentions, answers, reactions, and what apps send. */
export function createFeed(database: Database, clock: TenantClock, stream: Stream): TeamsFeed {
  const toEntry = (row: Row): FeedEntry => ({
    ...(JSON.parse(row.content) as Omit<FeedEntry, 'id' | 'at' | 'read' | 'personId'>),
    id: String(row.number),
    personId: row.person_id,
    at: row.at,
    read: row.is_read === 1,
  });

  const unread = (personId: string): number =>
    database.get<{ count: number }>(
      'select count(*) as count from teams_feed where person_id = ? and is_read = 0',
      personId
    )?.count ?? 0;

  return {
    unread,

    add({ personId, ...content }) {
      const at = clock.now();
      const { lastId } = database.run(
        'insert into teams_feed(person_id, at, is_read, content) values(?, ?, 0, ?)',
        personId,
        at,
        JSON.stringify(content)
      );
      const entry: FeedEntry = { ...content, personId, at, id: String(lastId), read: false };
      stream.tell(personId, () => ({ type: 'feed', entry, unread: unread(personId) }));
      return entry;
    },

    list: (personId, top = DEFAULT_TOP) =>
      database
        .all<Row>(
          'select * from teams_feed where person_id = ? order by number desc limit ?',
          personId,
          top
        )
        .map(toEntry),

    markRead(personId, ids) {
      if (ids === undefined) {
        database.run('update teams_feed set is_read = 1 where person_id = ?', personId);
        return;
      }
      for (const id of ids)
        database.run(
          'update teams_feed set is_read = 1 where person_id = ? and number = ?',
          personId,
          Number(id)
        );
    },
  };
}
