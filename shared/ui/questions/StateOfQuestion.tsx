import * as React from 'react';
import type { QuestionState } from '../../domain/questions';
import {
  AcceptIcon,
  ArchiveIcon,
  ClockIcon,
  CompletedSolidIcon,
  ContactIcon,
  CommentIcon,
  InboxIcon,
  LibraryIcon,
  LightbulbIcon,
  ReplyIcon,
  SyncIcon,
  UndoIcon,
} from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { StatusPill, type PillTone } from '../states/StatusPill';

const looks: Readonly<Record<QuestionState, readonly [PillTone, React.ComponentType]>> = {
  new: ['quiet', CommentIcon],
  suggested: ['active', LightbulbIcon],
  resolved: ['good', CompletedSolidIcon],
  queued: ['quiet', InboxIcon],
  assigned: ['active', ContactIcon],
  inProgress: ['active', SyncIcon],
  waitingForAsker: ['warning', ReplyIcon],
  answered: ['good', AcceptIcon],
  confirmed: ['good', CompletedSolidIcon],
  reopened: ['warning', UndoIcon],
  closed: ['quiet', ArchiveIcon],
  promoted: ['good', LibraryIcon],
  withdrawn: ['quiet', ArchiveIcon],
};

interface StateOfQuestionProps {
  readonly state: QuestionState;
  /** Past its time: said beside the state. */
  readonly isLate: boolean;
}

/** Where a question stands, in a word with an icon. */
export function StateOfQuestion({ state, isLate }: StateOfQuestionProps): React.ReactElement {
  const { translator } = useServiceHub();
  const [tone, Icon] = looks[state];
  return (
    <>
      <StatusPill tone={tone} icon={<Icon />}>
        {translator.t(`tabs.questions.states.${state}`)}
      </StatusPill>
      {isLate && (
        <StatusPill tone="bad" icon={<ClockIcon />}>
          {translator.t('tabs.questions.late')}
        </StatusPill>
      )}
    </>
  );
}
