import type { TenantClock } from '../clock';
import type { Database } from '../database';
import type { Catalogue } from './apps';
import type { BotTokens } from './index';

/** The Bot Framework's token store: what people's sign-ins at bots gave. */
export function createBotTokens(
  database: Database,
  clock: TenantClock,
  catalogue: Catalogue
): BotTokens {
  return {
    connection: (botId, name) =>
      catalogue.byBot(botId)?.bot?.connections.find((connection) => connection.name === name),

    store(botId, personId, connection, token, expiresAt) {
      database.run(
        'insert or replace into teams_bot_tokens values(?, ?, ?, ?, ?)',
        botId,
        personId,
        connection,
        token,
        expiresAt
      );
    },

    find: (botId, personId, connection) =>
      database.get<{ token: string; expiresAt: number }>(
        `select token, expires as expiresAt from teams_bot_tokens
         where bot_id = ? and person_id = ? and connection = ? and expires > ?`,
        botId,
        personId,
        connection,
        clock.now()
      ),

    remove(botId, personId, connection) {
      database.run(
        `delete from teams_bot_tokens
         where bot_id = ? and person_id = ? and connection like ?`,
        botId,
        personId,
        connection ?? '%'
      );
    },
  };
}
