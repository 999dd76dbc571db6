import * as React from 'react';
import type { AskState } from '../../domain/people';
import { ClockIcon, CompletedSolidIcon, HourGlassIcon, InboxIcon } from '../look/icons';
import { StatusPill, type PillTone } from '../states/StatusPill';
import { usePeople } from './people-context';
import { askWords } from './people-words';

interface AvailabilityPillProps {
  readonly asking: AskState;
}

/** Whether somebody can be asked now: a word with an icon. */
export function AvailabilityPill({ asking }: AvailabilityPillProps): React.ReactElement {
  const { translator } = usePeople();
  const [tone, Icon] = lookOf(asking);
  return (
    <StatusPill tone={tone} icon={<Icon />}>
      {askWords(asking, translator)}
    </StatusPill>
  );
}

function lookOf({
  availability,
  isOverloaded,
}: AskState): readonly [PillTone, React.ComponentType] {
  if (availability.kind === 'notUntil') return ['quiet', ClockIcon];
  if (isOverloaded) return ['warning', InboxIcon];
  return availability.kind === 'limited' ? ['quiet', HourGlassIcon] : ['good', CompletedSolidIcon];
}
