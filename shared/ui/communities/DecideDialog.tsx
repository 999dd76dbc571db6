import * as React from 'react';
import type { Proposal, ProposalEvent } from '../../domain/communities';
import { HubDialog } from '../look/HubDialog';
import { StepForm } from '../look/StepForm';
import { useServiceHub } from '../service-hub-context';
import { NoticeBar } from '../states/NoticeBar';
import { LongField } from './ActDialog';
import { nameIn } from './community-words';
import { useOtherCommunity } from './use-other-community';
import { useStep } from './use-step';

interface DecideDialogProps {
  readonly proposal: Proposal;
  readonly decision: ProposalEvent;
  readonly onDone: (proposal: Proposal) => void;
  readonly onClose: () => void;
}

/** Accepts, declines or takes back a proposal; what cannot be taken back is said before. */
export function DecideDialog(props: DecideDialogProps): React.ReactElement {
  const { proposal, decision, onDone, onClose } = props;
  const { hub, translator } = useServiceHub();
  const step = useStep();
  const [reason, setReason] = React.useState('');
  const { id: proposalId, version, kind } = proposal;
  const isEnd = decision === 'accept' && (kind === 'close' || kind === 'merge');
  const submit = (): void =>
    step.take(() => hub.communities.decide({ proposalId, decision, reason, version }), onDone);
  const words = isEnd ? 'acceptSend' : decision;
  return (
    <HubDialog title={translator.t(`communities.proposals.${decision}`)} onClose={onClose}>
      <StepForm
        submit={translator.t(
          step.isUnderWay ? 'communities.act.sending' : `communities.proposals.${words}`
        )}
        step={step}
        onSubmit={submit}
        onCancel={onClose}
      >
        {isEnd && <EndWarning proposal={proposal} />}
        <LongField
          label={translator.t('communities.proposals.decideReason')}
          value={reason}
          onChange={setReason}
        />
      </StepForm>
    </HubDialog>
  );
}

function EndWarning({ proposal }: { readonly proposal: Proposal }): React.ReactElement {
  const { translator } = useServiceHub();
  const other = useOtherCommunity(proposal.otherId);
  return (
    <NoticeBar kind="warning">
      {proposal.kind === 'merge'
        ? translator.t('communities.proposals.acceptMerge', {
            other: nameIn(other?.name, translator, '…').text,
          })
        : translator.t('communities.proposals.acceptClose')}
    </NoticeBar>
  );
}
