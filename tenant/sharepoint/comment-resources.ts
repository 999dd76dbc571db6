import { toIsoSeconds } from '../core/clock';
import type { Comment, Like, Mention } from '../core/comments';
import { CoreError } from '../core/core-error';
import type { Item } from '../core/item';
import type { List } from '../core/list';
import type { Web } from '../core/webs';
import type { Entity, Json } from '../odata/entity';
import type { Call } from './call';
import { textIn } from './request-body';
import { operation, to, type Answer, type ResourceType } from './resource';

interface ItemSubject {
  web: Web;
  list: List;
  item: Item;
}

interface CommentSubject extends ItemSubject {
  comment: Comment;
}

interface CommentsSubject extends ItemSubject {
  /** The comment whose answers these are. */
  parentId: number | null;
}

const personOf = ({ core }: Call, id: number): Record<string, Json> => {
  const user = core.users.peek(id);
  return {
    email: user?.email ?? '',
    id,
    isActive: true,
    isExternal: false,
    loginName: user?.login ?? '',
    name: user?.title ?? '',
    principalType: 1,
  };
};

const likeEntity = (call: Call, like: Like): Entity => ({
  type: 'Microsoft.SharePoint.Likes.userEntity',
  path: `Web/GetUserById(${like.userId})`,
  properties: { ...personOf(call, like.userId), creationDate: toIsoSeconds(like.created) },
});

const commentEntity = (call: Call, subject: ItemSubject, comment: Comment): Entity => {
  const { core, actor } = call;
  const likes = core.comments.likes(comment);
  const replies = core.comments.of(subject.item, comment.id);
  return {
    type: 'Microsoft.SharePoint.Comments.comment',
    path: `Web/Lists(guid'${comment.listId}')/Items(${comment.itemId})/Comments(${comment.id})`,
    properties: {
      author: personOf(call, comment.authorId),
      createdDate: toIsoSeconds(comment.created),
      id: String(comment.id),
      isLikedByUser: likes.some((like) => like.userId === actor.siteUserId),
      isReply: comment.parentId !== null,
      itemId: comment.itemId,
      likeCount: likes.length,
      listId: comment.listId,
      mentions: comment.mentions.length === 0 ? null : comment.mentions.map((one) => ({ ...one })),
      parentId: String(comment.parentId ?? 0),
      replyCount: replies.length,
      text: comment.text,
    },
    links: {
      replies: () => replies.map((reply) => commentEntity(call, subject, reply)),
      likedBy: () => likes.map((like) => likeEntity(call, like)),
    },
  };
};

const readMentions = (value: unknown): Mention[] =>
  (Array.isArray(value) ? value : []).map((entry: Record<string, unknown>) => ({
    email: String(entry['email'] ?? ''),
    loginName: String(entry['loginName'] ?? ''),
    name: String(entry['name'] ?? ''),
  }));

const addComment = (subject: CommentsSubject, call: Call): Answer => {
  const body = call.body();
  const added = call.core.comments.add(call.actor, subject.list, subject.item, {
    text: textIn(body, 'text'),
    mentions: readMentions(body['mentions']),
    parentId: subject.parentId,
  });
  return { kind: 'entity', entity: commentEntity(call, subject, added), created: true };
};

const setLike = (name: string, likes: boolean) =>
  operation<CommentSubject>(name, 'POST', ({ comment }, _, { core, actor }) => {
    core.comments.setLike(actor, comment, likes);
    return { kind: 'empty' };
  });

const comment: ResourceType<CommentSubject> = {
  name: 'comment',
  verbs: {
    GET: (subject, call) => ({
      kind: 'entity',
      entity: commentEntity(call, subject, subject.comment),
    }),
    DELETE: ({ item, comment: doomed }, { core, actor }) => {
      core.comments.remove(actor, item, doomed);
      return { kind: 'empty' };
    },
  },
  segments: {
    replies: to(
      () => comments,
      (subject) => ({ ...subject, parentId: subject.comment.id })
    ),
    like: setLike('comment/like', true),
    unlike: setLike('comment/unlike', false),
    likedby: operation('comment/likedby', 'GET', (subject, _, call) => ({
      kind: 'collection',
      entities: call.core.comments.likes(subject.comment).map((like) => likeEntity(call, like)),
    })),
  },
};

const byId = (subject: CommentsSubject, id: number, { core }: Call): CommentSubject => ({
  ...subject,
  comment: core.comments.get(subject.item, id),
});

const comments: ResourceType<CommentsSubject> = {
  name: 'comments',
  verbs: {
    GET: (subject, call) => ({
      kind: 'collection',
      entities: call.core.comments
        .of(subject.item, subject.parentId)
        .map((one) => commentEntity(call, subject, one)),
    }),
    POST: (subject, call) => addComment(subject, call),
  },
  key: to(
    () => comment,
    (subject, given, call) => byId(subject, given.number(), call)
  ),
};

const likedBy = (call: Call, item: Item): Answer => ({
  kind: 'collection',
  entities: call.core.reputation.likes(item).map((like) => likeEntity(call, like)),
});

/** What an item offers about what people say of it. */
export const commentSegments = {
  comments: to<ItemSubject, CommentsSubject>(
    () => comments,
    (subject) => ({ ...subject, parentId: null })
  ),
  likedby: operation<ItemSubject>('item/likedby', 'POST', ({ item }, _, call) =>
    likedBy(call, item)
  ),
  likedbyinformation: operation<ItemSubject>(
    'item/likedbyinformation',
    'GET',
    ({ list, item }, _, call) => {
      const likes = call.core.reputation.likes(item);
      return {
        kind: 'entity',
        entity: {
          type: 'Microsoft.SharePoint.Likes.likedByInformation',
          path: `Web/Lists(guid'${list.id}')/Items(${item.id})/LikedByInformation`,
          properties: {
            isLikedByUser: likes.some((like) => like.userId === call.actor.siteUserId),
            likeCount: String(likes.length),
          },
          links: { likedBy: () => likes.map((like) => likeEntity(call, like)) },
        },
      };
    }
  ),
};

const itemOf = (call: Call, listId: string, itemId: string): Item => {
  const { core, actor, web } = call;
  if (!/^\d+$/.test(itemId)) throw new CoreError('query-invalid', 'The itemID is not a number.');
  const list = core.lists.byId(actor, web, listId.replace(/[{}]/g, ''));
  return core.items.get(actor, list, Number(itemId));
};

const REPUTATION = 'microsoft.office.server.reputationmodel.reputation';

/** Likes and ratings of items, as they stand behind `_api`. */
export const reputationSegments = {
  [`${REPUTATION}.setlike`]: operation<Call>('reputation.setlike', 'POST', (_, given, call) => {
    const item = itemOf(call, given.text('listid'), given.text('itemid'));
    call.core.reputation.setLike(call.actor, item, given.flag('like'));
    return { kind: 'value', name: 'SetLike', value: call.core.reputation.likes(item).length };
  }),
  [`${REPUTATION}.setrating`]: operation<Call>('reputation.setrating', 'POST', (_, given, call) => {
    const item = itemOf(call, given.text('listid'), given.text('itemid'));
    const { average } = call.core.reputation.setRating(call.actor, item, given.number('rating'));
    return { kind: 'value', name: 'SetRating', value: average };
  }),
};
