import type { TenantClock } from './clock';
import type { Like } from './comments';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { Item } from './item';
import type { Principal } from './principal';

/** How an item is rated. */
export interface Rating {
  count: number;
  /** 0 when nobody rated. */
  average: number;
}

/** Likes and ratings of items: one of each kind for each person, whoever may read the item. */
export function createReputation(database: Database, clock: TenantClock) {
  const rating = (item: Item): Rating => {
    const row = database.get<{ count: number; average: number | null }>(
      'select count(*) as count, avg(rating) as average from item_ratings where list_id = ? and item_id = ?',
      item.listId,
      item.id
    );
    return { count: row?.count ?? 0, average: row?.average ?? 0 };
  };

  return {
    rating,
    likes: (item: Item): Like[] =>
      database.all<Like>(
        `select user_id as userId, created from item_likes
         where list_id = ? and item_id = ? order by created, user_id`,
        item.listId,
        item.id
      ),

    setLike(actor: Principal, item: Item, likes: boolean): void {
      database.run(
        likes
          ? 'insert or ignore into item_likes(list_id, item_id, user_id, created) values(?1, ?2, ?3, ?4)'
          : 'delete from item_likes where list_id = ?1 and item_id = ?2 and user_id = ?3 and ?4 is not null',
        item.listId,
        item.id,
        actor.siteUserId,
        clock.now()
      );
    },

    /** @param stars 1 to 5. @throws CoreError value-invalid */
    setRating(actor: Principal, item: Item, stars: number): Rating {
      if (!Number.isInteger(stars) || stars < 1 || stars > 5)
        throw new CoreError('value-invalid', 'A rating is between 1 and 5.');
      database.run(
        'insert or replace into item_ratings(list_id, item_id, user_id, rating) values(?, ?, ?, ?)',
        item.listId,
        item.id,
        actor.siteUserId,
        stars
      );
      return rating(item);
    },
  };
}

export type Reputation = ReturnType<typeof createReputation>;
