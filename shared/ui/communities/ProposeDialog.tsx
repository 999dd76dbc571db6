import * as React from 'react';
import { proposalKinds, type ProposalKind } from '../../domain/communities';
import { HubDialog } from '../look/HubDialog';
import { LabelledField } from '../look/form-parts';
import { StepForm } from '../look/StepForm';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { LongField } from './ActDialog';
import { nameIn } from './community-words';
import { useStep } from './use-step';

interface ProposeDialogProps {
  readonly communityId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Proposes a course for a community; the figures of the last whole month go with it. */
export function ProposeDialog({
  communityId,
  onDone,
  onClose,
}: ProposeDialogProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const step = useStep();
  const [kind, setKind] = React.useState<ProposalKind>('support');
  const [otherId, setOtherId] = React.useState('');
  const [reason, setReason] = React.useState('');
  const submit = (): void =>
    step.take(
      () =>
        hub.communities.propose({
          ...{ communityId, kind, reason },
          ...(kind === 'merge' && otherId !== '' ? { otherId } : {}),
        }),
      onDone
    );
  return (
    <HubDialog title={translator.t('communities.proposals.makeTitle')} onClose={onClose}>
      <StepForm
        submit={translator.t(
          step.isUnderWay ? 'communities.act.sending' : 'communities.proposals.send'
        )}
        step={step}
        onSubmit={submit}
        onCancel={onClose}
      >
        <LabelledField label={translator.t('communities.proposals.kind')}>
          {(field) => (
            <select
              {...field}
              value={kind}
              onChange={({ target: { value } }) =>
                setKind(proposalKinds.find((one) => one === value) ?? 'keep')
              }
            >
              {proposalKinds.map((one) => (
                <option key={one} value={one}>
                  {translator.t(`communities.proposals.kinds.${one}`)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
        {kind === 'merge' && (
          <OtherField communityId={communityId} chosen={otherId} onChoose={setOtherId} />
        )}
        <LongField
          label={translator.t('communities.proposals.reason')}
          help={translator.t('communities.proposals.reasonHelp')}
          value={reason}
          onChange={setReason}
        />
      </StepForm>
    </HubDialog>
  );
}

interface OtherFieldProps {
  readonly communityId: string;
  readonly chosen: string;
  readonly onChoose: (communityId: string) => void;
}

/** The community that goes on after a merge. */
function OtherField({ communityId, chosen, onChoose }: OtherFieldProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const load = React.useCallback(() => hub.communities.list({}), [hub]);
  const { loaded } = useLoaded(load);
  const others = loaded.state === 'there' ? loaded.value : [];
  return (
    <LabelledField label={translator.t('communities.proposals.other')}>
      {(field) => (
        <select {...field} value={chosen} onChange={({ target }) => onChoose(target.value)}>
          <option value="">
            {loaded.state === 'loading'
              ? translator.t('states.loading')
              : translator.t('communities.proposals.otherNone')}
          </option>
          {others
            .filter(({ community: { id } }) => id !== communityId)
            .map(({ community: { id, name } }) => (
              <option key={id} value={id} lang={nameIn(name, translator).lang}>
                {nameIn(name, translator, id).text}
              </option>
            ))}
        </select>
      )}
    </LabelledField>
  );
}
