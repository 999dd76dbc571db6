import * as React from 'react';
import type { SkillView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import {
  AddIcon,
  Blocked2Icon,
  CircleRingIcon,
  ClockIcon,
  CompletedSolidIcon,
  HourGlassIcon,
  UndoIcon,
} from '../../look/icons';
import { StatusPill, type PillTone } from '../../states/StatusPill';
import { usePeople } from '../people-context';
import { dayWords } from '../people-words';
import { daysUntil } from './days-until';
import { useProfileStyles } from './profile-styles';

/** So many days before, what has to be confirmed again says so. */
const soonDays = 30;

type State = NonNullable<SkillView['state']>;
const looks: Readonly<Record<State, readonly [PillTone, React.ComponentType]>> = {
  claimed: ['quiet', CircleRingIcon],
  pending: ['quiet', HourGlassIcon],
  confirmed: ['good', CompletedSolidIcon],
  due: ['warning', ClockIcon],
  lapsed: ['quiet', ClockIcon],
  declined: ['quiet', Blocked2Icon],
  withdrawn: ['quiet', UndoIcon],
  proposed: ['quiet', AddIcon],
};

interface StateOfSkillProps {
  readonly skill: SkillView;
}

/** Whether a skill is confirmed, since when and by whom; what is due soon says when. */
export function StateOfSkill({ skill }: StateOfSkillProps): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useProfileStyles();
  const { state, confirmedAt, dueOn } = skill;
  if (state === undefined) return null;
  const days = dueOn === undefined ? undefined : daysUntil(dueOn);
  const isDueSoon = state === 'due' || (days !== undefined && days <= soonDays);
  if (state === 'confirmed' && confirmedAt !== undefined && !isDueSoon) {
    return (
      <>
        <span className={styles.sure}>
          <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
            <CompletedSolidIcon />
          </span>
          <span className={shared.forReaders}>{translator.t('people.states.confirmed')}: </span>
          {translator.date(new Date(confirmedAt), 'month')}
        </span>
        <ConfirmedBy skill={skill} />
      </>
    );
  }
  if ((state === 'confirmed' || state === 'due') && dueOn !== undefined && days !== undefined) {
    return (
      <>
        <StatusPill tone="warning" icon={<ClockIcon />}>
          {days < 0
            ? translator.t('people.confirmed.overdue', { date: dayWords(dueOn, translator) })
            : translator.t('people.confirmed.dueIn', { days })}
        </StatusPill>
        <ConfirmedBy skill={skill} />
      </>
    );
  }
  const [tone, Icon] = looks[state];
  return (
    <StatusPill tone={tone} icon={<Icon />}>
      {translator.t(`people.states.${state}`)}
    </StatusPill>
  );
}

function ConfirmedBy({ skill }: StateOfSkillProps): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const { confirmedBy } = skill;
  if (!confirmedBy) return null;
  const words = (): string => {
    if (confirmedBy.kind === 'evidence') return translator.t('people.confirmed.byEvidence');
    return confirmedBy.name === undefined
      ? translator.t('people.confirmed.bySomebody')
      : translator.t('people.confirmed.bySpecialist', { name: confirmedBy.name });
  };
  return <div className={shared.meta}>{words()}</div>;
}
