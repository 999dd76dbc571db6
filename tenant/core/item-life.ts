import { CoreError } from './core-error';
import { LEVEL, MODERATION, type Item, type ModerationStatus } from './item';
import type { List } from './list';

/** The part of an item that says which version it is and who may see it. */
export type LifeState = Pick<Item, 'uiVersion' | 'level' | 'moderation'>;

/** SPCheckinType. */
export const CHECK_IN = { minor: 0, major: 1, overwrite: 2 } as const;
export type CheckInKind = (typeof CHECK_IN)[keyof typeof CHECK_IN];

const PER_MAJOR = 512;

/** Whether saves of the item make versions. Folders have none. */
export function keepsVersions(list: List, item: Pick<Item, 'isFolder'>): boolean {
  return list.settings.EnableVersioning && !item.isFolder;
}

/** Whether saves make minor versions, which are drafts until somebody publishes them: libraries only. */
export function hasDrafts(list: List, item: Pick<Item, 'isFolder'>): boolean {
  return keepsVersions(list, item) && list.isLibrary && list.settings.EnableMinorVersions;
}

/** Folders are approved at once (unverified), so that what is in them can be reached. */
const isModerated = (list: List, item: Pick<Item, 'isFolder'>): boolean =>
  list.settings.EnableModeration && !item.isFolder;

/** The number of the major version after this one. */
export function nextMajor(uiVersion: number): number {
  return (Math.floor(uiVersion / PER_MAJOR) + 1) * PER_MAJOR;
}

/** @throws CoreError value-invalid after 511 minor versions, SharePoint's limit */
const nextMinor = (uiVersion: number): number => {
  if (uiVersion % PER_MAJOR === PER_MAJOR - 1) {
    throw new CoreError(
      'value-invalid',
      'The document has reached the maximum number of minor versions. Publish a major version before you save again.'
    );
  }
  return uiVersion + 1;
};

const draft = (list: List, item: Pick<Item, 'isFolder'>, uiVersion: number): LifeState => ({
  uiVersion,
  level: LEVEL.draft,
  moderation: isModerated(list, item) ? MODERATION.draft : MODERATION.approved,
});

/** A version that is final: visible at once, or waiting for approval where the list asks for it. */
const final = (list: List, item: Pick<Item, 'isFolder'>, uiVersion: number): LifeState =>
  isModerated(list, item)
    ? { uiVersion, level: LEVEL.draft, moderation: MODERATION.pending }
    : { uiVersion, level: LEVEL.published, moderation: MODERATION.approved };

/** A new item's state: 1.0, or the draft 0.1 where the library has drafts. */
export function bornAs(list: List, item: Pick<Item, 'isFolder'>): LifeState {
  return hasDrafts(list, item) ? draft(list, item, 1) : final(list, item, PER_MAJOR);
}

/** The state after a save. A working copy stays one until it is checked in. */
export function savedAs(list: List, before: Item, keepVersion: boolean): LifeState {
  if (before.level === LEVEL.checkedOut || keepVersion) return before;
  if (hasDrafts(list, before)) return draft(list, before, nextMinor(before.uiVersion));
  return final(
    list,
    before,
    keepsVersions(list, before) ? nextMajor(before.uiVersion) : before.uiVersion
  );
}

/**
 * The state after a check-in. Where a library has no drafts, a minor check-in is a major one (unverified).
 * @param predecessor the version that was checked out; undefined for a file that was never checked in
 */
export function checkedInAs(
  list: List,
  item: Item,
  predecessor: Item | undefined,
  kind: CheckInKind
): LifeState {
  if (kind === CHECK_IN.overwrite && predecessor) {
    const { uiVersion, level, moderation } = predecessor;
    return { uiVersion, level, moderation };
  }
  if (!predecessor) {
    return kind === CHECK_IN.major && hasDrafts(list, item) && !isModerated(list, item)
      ? final(list, item, PER_MAJOR)
      : { ...bornAs(list, item), ...(kind === CHECK_IN.major ? waiting(list, item) : {}) };
  }
  if (!hasDrafts(list, item)) return savedAs(list, predecessor, false);
  if (kind === CHECK_IN.major && !isModerated(list, item))
    return final(list, item, nextMajor(predecessor.uiVersion));
  return {
    ...draft(list, item, nextMinor(predecessor.uiVersion)),
    ...(kind === CHECK_IN.major ? waiting(list, item) : {}),
  };
}

const waiting = (list: List, item: Item): { moderation?: ModerationStatus } =>
  isModerated(list, item) ? { moderation: MODERATION.pending } : {};

/** The state after publishing a draft: the draft itself becomes the major version, once it is approved. */
export function publishedAs(list: List, item: Item): LifeState {
  if (item.level === LEVEL.published) return item;
  return isModerated(list, item)
    ? { uiVersion: item.uiVersion, level: LEVEL.draft, moderation: MODERATION.pending }
    : final(list, item, nextMajor(item.uiVersion));
}

/** The state after somebody decided about the item, or took it back to wait. */
export function moderatedAs(list: List, item: Item, status: ModerationStatus): LifeState {
  if (status !== MODERATION.approved)
    return { uiVersion: item.uiVersion, level: LEVEL.draft, moderation: status };
  const isMinor = item.uiVersion % PER_MAJOR !== 0;
  return {
    uiVersion: hasDrafts(list, item) && isMinor ? nextMajor(item.uiVersion) : item.uiVersion,
    level: LEVEL.published,
    moderation: status,
  };
}
