import { CoreError } from '../core/core-error';
import type { StoredFile } from '../core/files';
import type { Item } from '../core/item';
import type { ItemVersion, VersionRow } from '../core/item-versions';
import type { Arguments, Call } from './call';
import { fileVersionEntity, versionEntities, versionEntity } from './version-entities';
import type { ItemSubject } from './item-subject';
import { operation, to, type ResourceType, type Segment } from './resource';

interface VersionSubject extends ItemSubject {
  version: ItemVersion;
}

const listed = ({ core, actor }: Call, { list, item }: ItemSubject, id: number): ItemVersion => {
  const found = core.versions
    .list(actor, list, item)
    .find((version) => version.item.uiVersion === id);
  if (!found) throw new CoreError('item-not-found', `The version ${id} does not exist.`);
  return found;
};

const itemVersion: ResourceType<VersionSubject> = {
  name: 'item/version',
  verbs: {
    GET: ({ list, version }, call) => ({
      kind: 'entity',
      entity: versionEntity(call, list, version),
    }),
    DELETE: ({ item, version }, { core, actor }) => {
      core.versions.remove(actor, item, core.versions.older(item, version.item.uiVersion));
      return { kind: 'empty' };
    },
  },
};

const oneOf = (subject: ItemSubject, given: Arguments, call: Call): VersionSubject => ({
  ...subject,
  version: listed(call, subject, given.number()),
});

/** The versions of an item, the current one first. */
export const itemVersions: ResourceType<ItemSubject> = {
  name: 'item/versions',
  verbs: {
    GET: ({ list, item }, call) => ({
      kind: 'collection',
      entities: versionEntities(call, list, item),
    }),
  },
  key: to(() => itemVersion, oneOf),
  segments: { getbyid: to(() => itemVersion, oneOf) },
};

interface FileVersionSubject {
  item: Item;
  version: ItemVersion;
}

/** SharePoint leaves the current version out of a file's list. */
const older = ({ core, actor }: Call, { item }: StoredFile): ItemVersion[] =>
  core.versions
    .list(actor, core.items.listOf(item), item)
    .filter((version) => !version.isCurrent)
    .reverse();

const fileVersionOf = (file: StoredFile, given: Arguments, call: Call): FileVersionSubject => {
  const id = given.number('vid');
  const version = older(call, file).find((one) => one.item.uiVersion === id);
  if (!version) throw new CoreError('item-not-found', `The version ${id} does not exist.`);
  return { item: file.item, version };
};

const fileVersionContent: ResourceType<FileVersionSubject> = {
  name: 'file/version/$value',
  verbs: {
    GET: ({ version }, { core }) => ({
      kind: 'bytes',
      content: core.files.content(version.item),
      contentType: 'application/octet-stream',
    }),
  },
};

const fileVersion: ResourceType<FileVersionSubject> = {
  name: 'file/version',
  verbs: {
    GET: ({ version }, call) => ({ kind: 'entity', entity: fileVersionEntity(call, version) }),
    DELETE: ({ item, version }, { core, actor }) => {
      core.versions.remove(actor, item, core.versions.older(item, version.item.uiVersion));
      return { kind: 'empty' };
    },
  },
  segments: {
    $value: to(
      () => fileVersionContent,
      (subject) => subject
    ),
  },
};

/** An action on one older version, named by its number or by its label. */
const action = (
  name: string,
  by: 'vid' | 'versionlabel',
  run: (item: Item, version: VersionRow, call: Call) => void
): Segment<StoredFile> =>
  operation(`file/versions/${name}`, 'POST', ({ item }, given, call) => {
    given.allow(by);
    const { versions } = call.core;
    run(
      item,
      by === 'vid'
        ? versions.older(item, given.number(by))
        : versions.byLabel(item, given.text(by)),
      call
    );
    return { kind: 'empty' };
  });

const remove = (item: Item, version: VersionRow, { core, actor }: Call): void =>
  core.versions.remove(actor, item, version);

const recycle = (item: Item, version: VersionRow, { core, actor }: Call): void => {
  core.recycleBin.recycleVersion(actor, item, version);
};

/** The older versions of a file, the oldest first. */
export const fileVersions: ResourceType<StoredFile> = {
  name: 'file/versions',
  verbs: {
    GET: (file, call) => ({
      kind: 'collection',
      entities: older(call, file).map((version) => fileVersionEntity(call, version)),
    }),
  },
  key: to(() => fileVersion, fileVersionOf),
  segments: {
    getbyid: to(() => fileVersion, fileVersionOf),
    deletebyid: action('deletebyid', 'vid', remove),
    deletebylabel: action('deletebylabel', 'versionlabel', remove),
    recyclebyid: action('recyclebyid', 'vid', recycle),
    recyclebylabel: action('recyclebylabel', 'versionlabel', recycle),
    restorebylabel: action('restorebylabel', 'versionlabel', (item, version, { core, actor }) => {
      core.items.update(actor, item, {
        ...core.versions.contentOf(item, version),
        replaceValues: true,
      });
    }),
    deleteall: operation('file/versions/deleteall', 'POST', ({ item }, _, { core, actor }) => {
      core.versions.removeAll(actor, item);
      return { kind: 'empty' };
    }),
  },
};
