import type { TenantClock } from './clock';
import { accessDenied, CoreError } from './core-error';
import type { Database } from './database';
import type { Item } from './item';
import type { List } from './list';
import type { Permissions } from './permissions';
import type { Principal } from './principal';

/** Somebody who is named in a comment. */
export interface Mention {
  email: string;
  loginName: string;
  name: string;
}

/** What a person said about an item, or answered to that. */
export interface Comment {
  id: number;
  listId: string;
  itemId: number;
  /** The comment it answers. */
  parentId: number | null;
  authorId: number;
  created: number;
  text: string;
  mentions: readonly Mention[];
}

/** A person's like, with the time it was given. */
export interface Like {
  userId: number;
  created: number;
}

interface CommentRow {
  id: number;
  list_id: string;
  item_id: number;
  parent_id: number | null;
  author_id: number;
  created: number;
  text: string;
  mentions: string;
}

const toComment = (row: CommentRow): Comment => ({
  id: row.id,
  listId: row.list_id,
  itemId: row.item_id,
  parentId: row.parent_id,
  authorId: row.author_id,
  created: row.created,
  text: row.text,
  mentions: JSON.parse(row.mentions) as Mention[],
});

/** Unverified: what pages take. */
const LONGEST_TEXT = 2048;
const SITE_PAGES = 119;

/** Comments on items, and their likes. */
export function createComments(database: Database, clock: TenantClock, permissions: Permissions) {
  const missing = (): CoreError =>
    new CoreError('comment-not-found', 'The comment does not exist.');

  const get = (item: Item, id: number): Comment => {
    const row = database.get<CommentRow>(
      'select * from comments where id = ? and list_id = ? and item_id = ?',
      id,
      item.listId,
      item.id
    );
    if (!row) throw missing();
    return toComment(row);
  };

  /**
   * On a page every reader has a say; on a list's item those who may edit it (Microsoft Support, "Add
   * comments to list items": with the right to read only, comments can be read only).
   */
  const requireVoice = (actor: Principal, list: List, item: Item): void =>
    permissions.require(
      actor,
      item.scopeId,
      list.template === SITE_PAGES ? 'ViewListItems' : 'EditListItems'
    );

  return {
    get,

    /** Comments of an item, newest first, or the answers to one, oldest first. */
    of(item: Item, parentId: number | null): Comment[] {
      return database
        .all<CommentRow>(
          `select * from comments where list_id = ? and item_id = ? and parent_id is ?
           order by id ${parentId === null ? 'desc' : 'asc'}`,
          item.listId,
          item.id,
          parentId
        )
        .map(toComment);
    },

    /** @throws CoreError value-invalid, access-denied; comment-not-found for an answer to an answer */
    add(
      actor: Principal,
      list: List,
      item: Item,
      request: { text: string; mentions: readonly Mention[]; parentId: number | null }
    ): Comment {
      requireVoice(actor, list, item);
      const { text, mentions, parentId } = request;
      if (text.trim() === '' || text.length > LONGEST_TEXT) {
        throw new CoreError(
          'value-invalid',
          `A comment has between 1 and ${LONGEST_TEXT} characters.`
        );
      }
      if (parentId !== null && get(item, parentId).parentId !== null) throw missing();
      const { lastId } = database.run(
        `insert into comments(list_id, item_id, parent_id, author_id, created, text, mentions)
         values(?, ?, ?, ?, ?, ?, ?)`,
        item.listId,
        item.id,
        parentId,
        actor.siteUserId,
        clock.now(),
        text,
        JSON.stringify(mentions)
      );
      return get(item, lastId);
    },

    /** Removes a comment with its answers: one's own, or any for those who manage the list. */
    remove(actor: Principal, item: Item, comment: Comment): void {
      const isOwn = comment.authorId === actor.siteUserId;
      if (!isOwn && !permissions.can(actor, item.scopeId, 'ManageLists')) throw accessDenied();
      database.transaction(() => {
        database.run(
          'delete from comment_likes where comment_id in (select id from comments where ?1 in (id, parent_id))',
          comment.id
        );
        database.run('delete from comments where ?1 in (id, parent_id)', comment.id);
      });
    },

    setLike(actor: Principal, comment: Comment, likes: boolean): void {
      database.run(
        likes
          ? 'insert or ignore into comment_likes(comment_id, user_id, created) values(?1, ?2, ?3)'
          : 'delete from comment_likes where comment_id = ?1 and user_id = ?2 and ?3 is not null',
        comment.id,
        actor.siteUserId,
        clock.now()
      );
    },

    likes: (comment: Comment): Like[] =>
      database.all<Like>(
        'select user_id as userId, created from comment_likes where comment_id = ? order by created',
        comment.id
      ),
  };
}

export type Comments = ReturnType<typeof createComments>;
