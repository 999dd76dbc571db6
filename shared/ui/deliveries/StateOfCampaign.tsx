import * as React from 'react';
import type { CampaignState } from '../../domain/deliveries';
import { Blocked2Icon, ClockIcon, CompletedSolidIcon, SyncIcon } from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { StatusPill, type PillTone } from '../states/StatusPill';

const looks: Readonly<Record<CampaignState, readonly [PillTone, React.ComponentType]>> = {
  planning: ['quiet', ClockIcon],
  sending: ['active', SyncIcon],
  done: ['good', CompletedSolidIcon],
  cancelled: ['quiet', Blocked2Icon],
};

/** Where a campaign stands, in a word with an icon. */
export function StateOfCampaign({ state }: { readonly state: CampaignState }): React.ReactElement {
  const { translator } = useServiceHub();
  const [tone, Icon] = looks[state];
  return (
    <StatusPill tone={tone} icon={<Icon />}>
      {translator.t(`tabs.deliveries.states.${state}`)}
    </StatusPill>
  );
}
