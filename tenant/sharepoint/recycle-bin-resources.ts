import { toIsoSeconds } from '../core/clock';
import type { Recycled, RecycledKind } from '../core/recycled-entries';
import type { Web } from '../core/webs';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { operation, to, type ResourceType, type Segment } from './resource';
import { principalEntity } from './user-resources';

interface BinSubject {
  web: Web;
  stages: readonly number[];
}

export const FIRST_STAGE = [1] as const;
export const BOTH_STAGES = [1, 2] as const;

/** SP.RecycleBinItemType. */
const TYPES: Readonly<Record<RecycledKind, number>> = {
  file: 1,
  version: 2,
  item: 3,
  list: 4,
  folder: 5,
  attachment: 7,
};

const recycledEntity = ({ core }: Call, found: Recycled): Entity => ({
  type: 'SP.RecycleBinItem',
  path: `Web/RecycleBin('${found.id}')`,
  properties: {
    AuthorEmail: core.users.byId(found.authorId).email,
    AuthorName: core.users.byId(found.authorId).title,
    DeletedByEmail: core.users.byId(found.deletedBy).email,
    DeletedByName: core.users.byId(found.deletedBy).title,
    DeletedDate: toIsoSeconds(found.deletedAt),
    DirName: found.dir,
    DirNamePath: { DecodedUrl: found.dir },
    Id: found.id,
    ItemState: found.stage,
    ItemType: TYPES[found.kind],
    LeafName: found.title,
    LeafNamePath: { DecodedUrl: found.title },
    Size: String(found.size),
    Title: found.title,
  },
  links: {
    Author: () => principalEntity(core.users.byId(found.authorId)),
    DeletedBy: () => principalEntity(core.users.byId(found.deletedBy)),
  },
});

type Action = 'restore' | 'moveToSecondStage' | 'remove';

const one = (name: string, run: Action): Segment<{ web: Web; found: Recycled }> =>
  operation(`recyclebinitem/${name}`, 'POST', ({ web, found }, _, { core, actor }) => {
    core.recycleBin[run](actor, web, [found.id]);
    return { kind: 'empty' };
  });

const recycled: ResourceType<{ web: Web; found: Recycled }> = {
  name: 'recyclebinitem',
  verbs: {
    GET: ({ found }, call) => ({ kind: 'entity', entity: recycledEntity(call, found) }),
  },
  segments: {
    restore: one('restore', 'restore'),
    movetosecondstage: one('movetosecondstage', 'moveToSecondStage'),
    deleteobject: one('deleteobject', 'remove'),
  },
};

/** An action on everything in the bin. */
const every = (name: string, run: Action, stages?: readonly number[]): Segment<BinSubject> =>
  operation(`recyclebin/${name}`, 'POST', (subject, _, { core, actor }) => {
    const found = core.recycleBin.all(actor, subject.web, stages ?? subject.stages);
    // the newest first, so that a folder is back before what was deleted from it earlier
    core.recycleBin[run](
      actor,
      subject.web,
      found.map(({ id }) => id)
    );
    return { kind: 'empty' };
  });

const byId: Segment<BinSubject> = to(
  () => recycled,
  ({ web }, given, { core, actor }) => ({
    web,
    found: core.recycleBin.byId(actor, web, given.text()),
  })
);

/** The recycle bin, of the web its first stage, of the site collection both. */
export const recycleBin: ResourceType<BinSubject> = {
  name: 'recyclebin',
  verbs: {
    GET: ({ web, stages }, call) => ({
      kind: 'collection',
      entities: call.core.recycleBin
        .all(call.actor, web, stages)
        .map((found) => recycledEntity(call, found)),
    }),
  },
  key: byId,
  segments: {
    getbyid: byId,
    restoreall: every('restoreall', 'restore'),
    deleteall: every('deleteall', 'remove'),
    movealltosecondstage: every('movealltosecondstage', 'moveToSecondStage', FIRST_STAGE),
    deleteallsecondstageitems: every('deleteallsecondstageitems', 'remove', [2]),
  },
};
