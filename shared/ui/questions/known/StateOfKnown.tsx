import * as React from 'react';
import type { KnownAnswerState } from '../../../domain/questions';
import { ArchiveIcon, ClockIcon, CompletedSolidIcon } from '../../look/icons';
import { useServiceHub } from '../../service-hub-context';
import { StatusPill, type PillTone } from '../../states/StatusPill';

const looks: Readonly<Record<KnownAnswerState, readonly [PillTone, React.ComponentType]>> = {
  active: ['good', CompletedSolidIcon],
  due: ['warning', ClockIcon],
  retired: ['quiet', ArchiveIcon],
};

/** Whether a known answer is given, in a word with an icon. */
export function StateOfKnown({ state }: { readonly state: KnownAnswerState }): React.ReactElement {
  const { translator } = useServiceHub();
  const [tone, Icon] = looks[state];
  return (
    <StatusPill tone={tone} icon={<Icon />}>
      {translator.t(`tabs.known.states.${state}`)}
    </StatusPill>
  );
}
