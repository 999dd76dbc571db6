import { CoreError } from '../core/core-error';
import type { StoredFile } from '../core/files';
import { CHECK_IN, type CheckInKind } from '../core/item-life';
import type { Arguments, Call } from './call';
import { operation, type Segment } from './resource';
import { principalEntity } from './user-resources';

/** Longest comment of a check-in, a publishing or a decision, in characters. */
const MAXIMUM_COMMENT = 1023;

const commentIn = (given: Arguments): string => {
  const comment = given.optional('comment') ?? '';
  if (comment.length <= MAXIMUM_COMMENT) return comment;
  throw new CoreError('value-invalid', `The comment is longer than ${MAXIMUM_COMMENT} characters.`);
};

const kindIn = (given: Arguments): CheckInKind => {
  const number = given.number('checkintype');
  const kind = Object.values(CHECK_IN).find((known) => known === number);
  if (kind !== undefined) return kind;
  throw new CoreError('value-invalid', `${number} is not a kind of check-in.`);
};

const action = (
  name: string,
  run: (file: StoredFile, given: Arguments, call: Call) => void
): Segment<StoredFile> =>
  operation(`file/${name}`, 'POST', (file, given, call) => {
    run(file, given, call);
    return { kind: 'empty' };
  });

/** What a file offers about check-out, publishing and approval. */
export const checkOutSegments: Record<string, Segment<StoredFile>> = {
  checkedoutbyuser: operation('file/checkedoutbyuser', 'GET', ({ item }, _, { core }) =>
    item.checkedOutBy === null
      ? { kind: 'value', name: 'CheckedOutByUser', value: null }
      : { kind: 'entity', entity: principalEntity(core.users.byId(item.checkedOutBy)) }
  ),
  checkout: action('checkout', ({ item }, _, { core, actor }) => {
    core.checkOut.checkOut(actor, item);
  }),
  checkin: action('checkin', ({ item }, given, { core, actor }) => {
    core.checkOut.checkIn(actor, item, commentIn(given), kindIn(given));
  }),
  undocheckout: action('undocheckout', ({ item }, _, { core, actor }) => {
    core.checkOut.undo(actor, item);
  }),
  publish: action('publish', ({ item }, given, { core, actor }) => {
    core.publishing.publish(actor, item, commentIn(given));
  }),
  unpublish: action('unpublish', ({ item }, given, { core, actor }) => {
    core.publishing.unpublish(actor, item, commentIn(given));
  }),
  approve: action('approve', ({ item }, given, { core, actor }) => {
    core.publishing.decide(actor, item, true, commentIn(given));
  }),
  deny: action('deny', ({ item }, given, { core, actor }) => {
    core.publishing.decide(actor, item, false, commentIn(given));
  }),
};
