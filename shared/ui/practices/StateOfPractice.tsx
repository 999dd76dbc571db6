import * as React from 'react';
import type { PracticeState } from '../../domain/practices';
import {
  AcceptIcon,
  ArchiveIcon,
  Blocked2Icon,
  ClockIcon,
  CompletedSolidIcon,
  EditIcon,
  InboxIcon,
  LinkIcon,
  RedEyeIcon,
  ReplyIcon,
  SearchIcon,
  SyncIcon,
  UndoIcon,
} from '../look/icons';
import { StatusPill, type PillTone } from '../states/StatusPill';
import { momentWords, stateWords } from './practice-words';
import { usePractices } from './practices-context';

const looks: Readonly<Record<PracticeState, readonly [PillTone, React.ComponentType]>> = {
  draft: ['quiet', EditIcon],
  submitted: ['quiet', InboxIcon],
  screening: ['active', SearchIcon],
  inReview: ['active', RedEyeIcon],
  changesRequested: ['warning', ReplyIcon],
  resubmitted: ['active', SyncIcon],
  accepted: ['good', AcceptIcon],
  published: ['good', CompletedSolidIcon],
  dueForReview: ['warning', ClockIcon],
  revising: ['active', EditIcon],
  archived: ['quiet', ArchiveIcon],
  rejected: ['bad', Blocked2Icon],
  withdrawn: ['quiet', UndoIcon],
  merged: ['quiet', LinkIcon],
};

interface StateOfPracticeProps {
  readonly state: PracticeState;
  readonly dueAt?: string;
  readonly isLate?: boolean;
}

/** Where a practice stands, in a word with an icon, and its time where it has one. */
export function StateOfPractice(props: StateOfPracticeProps): React.ReactElement {
  const { state, dueAt, isLate = false } = props;
  const { translator } = usePractices();
  const [tone, Icon] = looks[state];
  return (
    <>
      <StatusPill tone={tone} icon={<Icon />}>
        {stateWords(state, translator)}
      </StatusPill>
      {dueAt !== undefined && (
        <StatusPill tone={isLate ? 'bad' : 'warning'} icon={<ClockIcon />}>
          {translator.t(isLate ? 'practicePages.steps.late' : 'practicePages.steps.until', {
            date: momentWords(dueAt, translator),
          })}
        </StatusPill>
      )}
    </>
  );
}
