import type * as React from 'react';
import type {
  OnPractice,
  PracticeAction,
  PracticeResult,
  Practices,
} from '../../../domain/practices';
import {
  AcceptIcon,
  ArchiveIcon,
  Blocked2Icon,
  CommentIcon,
  EditIcon,
  HideIcon,
  LightbulbIcon,
  LinkIcon,
  PeopleIcon,
  RedEyeIcon,
  ReplyIcon,
  SearchIcon,
  ShareIcon,
  SyncIcon,
  UndoIcon,
} from '../../look/icons';

/** Actions of this page, in the order in which a person is likely to need them. */
export const orderOfActions = [
  'review',
  'screen',
  'assign',
  'publish',
  'confirmExternal',
  'confirm',
  'requestChanges',
  'reuse',
  'revise',
  'checkTranslation',
  'translate',
  'remark',
  'abandon',
  'restore',
  'wantExternal',
  'merge',
  'reject',
  'archive',
  'withdraw',
] as const satisfies readonly PracticeAction[];
export type PageAction = (typeof orderOfActions)[number];

const icons: Readonly<Record<PageAction, React.ComponentType>> = {
  review: RedEyeIcon,
  screen: SearchIcon,
  assign: PeopleIcon,
  publish: AcceptIcon,
  confirmExternal: ShareIcon,
  checkTranslation: AcceptIcon,
  confirm: AcceptIcon,
  requestChanges: ReplyIcon,
  reuse: LightbulbIcon,
  revise: EditIcon,
  translate: SyncIcon,
  remark: CommentIcon,
  abandon: UndoIcon,
  restore: UndoIcon,
  wantExternal: ShareIcon,
  merge: LinkIcon,
  reject: Blocked2Icon,
  archive: ArchiveIcon,
  withdraw: HideIcon,
};

export function iconOf(action: PageAction): React.ComponentType {
  return icons[action];
}

/** What needs no more than a press: all of it can be undone. */
export const directDeeds = {
  screen: (practices, on) => practices.screen(on),
  publish: (practices, on) => practices.publish(on),
  confirm: (practices, on) => practices.confirm(on),
  revise: (practices, on) => practices.revise(on),
  abandon: (practices, on) => practices.abandon(on),
  restore: (practices, on) => practices.restore(on),
} as const satisfies Partial<
  Record<PageAction, (practices: Practices, on: OnPractice) => Promise<PracticeResult>>
>;

export function isDirect(action: PracticeAction): action is keyof typeof directDeeds {
  return Object.hasOwn(directDeeds, action);
}
