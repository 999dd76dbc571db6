import * as React from 'react';
import type { Audience, CampaignView } from '../../../domain/deliveries';
import { HubDialog } from '../../look/HubDialog';
import { useHubStyles } from '../../look/hub-styles';
import { useServiceHub } from '../../service-hub-context';
import { FailureNotice } from '../../states/FailureNotice';
import { useDeliveryStyles } from '../delivery-styles';
import { deliveryProblemWords } from '../delivery-words';
import { CountLine } from './CountLine';
import { campaignOf, type ComposedDraft } from './compose-draft';
import { useAudienceCount } from './use-audience-count';

interface ConfirmSendProps {
  readonly draft: ComposedDraft;
  readonly audience: Audience;
  readonly onStarted: (campaign: CampaignView) => void;
  readonly onClose: () => void;
}

/** Asked once, with the number of people as it is now; what was sent cannot be called back. */
export function ConfirmSend(props: ConfirmSendProps): React.ReactElement {
  const { draft, audience, onStarted, onClose } = props;
  const { hub, translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useDeliveryStyles();
  const { count, again } = useAudienceCount(audience);
  const [isUnderWay, setUnderWay] = React.useState(false);
  const [said, setSaid] = React.useState<{ words?: string; failure?: unknown }>({});
  const people = count.state === 'there' ? count.people : 0;
  const send = (): void => {
    if (isUnderWay) return;
    setUnderWay(true);
    setSaid({});
    hub.deliveries.startCampaign(campaignOf(draft, audience, translator.locale)).then(
      (result) => {
        setUnderWay(false);
        if (result.ok) onStarted(result.value);
        else setSaid({ words: deliveryProblemWords(result.problem, translator) });
      },
      (failure: unknown) => {
        setUnderWay(false);
        setSaid({ failure });
      }
    );
  };
  return (
    <HubDialog title={translator.t('tabs.compose.confirm.title')} onClose={onClose}>
      {people > 0 ? (
        <p>
          {draft.isLater
            ? translator.t('tabs.compose.confirm.later', {
                count: people,
                date: translator.date(new Date(draft.startAt), 'date-time'),
              })
            : translator.t('tabs.compose.confirm.now', { count: people })}
        </p>
      ) : (
        <CountLine count={count} onRetry={again} />
      )}
      <p className={shared.meta}>{translator.t('tabs.compose.confirm.once')}</p>
      {said.failure !== undefined && <FailureNotice error={said.failure} />}
      {said.words !== undefined && (
        <p role="alert" className={shared.fieldError}>
          {said.words}
        </p>
      )}
      <div className={styles.actions}>
        {people > 0 && (
          <button
            type="button"
            className={shared.primaryButton}
            aria-disabled={isUnderWay}
            onClick={send}
          >
            {isUnderWay
              ? translator.t('tabs.compose.confirm.sending')
              : translator.t(`tabs.compose.confirm.${draft.isLater ? 'plan' : 'send'}`, {
                  count: people,
                })}
          </button>
        )}
        <button type="button" className={shared.outlineButton} onClick={onClose}>
          {translator.t('tabs.compose.confirm.back')}
        </button>
      </div>
    </HubDialog>
  );
}
