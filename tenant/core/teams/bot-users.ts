import type { Database } from '../database';
import type { People } from '../people';
import { memberIdOf } from './ids';

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The ids by which bots know people: each bot by its own, which says nothing to another. */
export function createBotUsers(database: Database, people: People) {
  const told = new Set<string>();
  database.onRollback(() => told.clear());

  return {
    /** The id of a person for a bot; from now on the bot may use it. */
    idFor(botId: string, personId: string): string {
      const id = memberIdOf(botId, personId);
      if (told.has(id)) return id;
      database.run('insert or ignore into teams_bot_users values(?, ?, ?)', id, botId, personId);
      told.add(id);
      return id;
    },

    /** Whom a bot means, by the id it was told or by object id; undefined when it is nobody. */
    personOf(botId: string, id: string): string | undefined {
      if (GUID.test(id)) return people.byObjectId(id)?.objectId;
      return database.get<{ person_id: string }>(
        'select person_id from teams_bot_users where member_id = ? and bot_id = ?',
        id,
        botId
      )?.person_id;
    },
  };
}

export type BotUsers = ReturnType<typeof createBotUsers>;
