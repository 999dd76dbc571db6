import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { useServiceHub } from '../service-hub-context';
import { useDeliveryStyles } from './delivery-styles';

interface CancelCampaignProps {
  /** People who would not get it any more. */
  readonly waiting: number;
  readonly onCancel: () => void;
}

/** Stops a campaign; asked once, because what was not sent is not sent later. */
export function CancelCampaign({ waiting, onCancel }: CancelCampaignProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useDeliveryStyles();
  const [isAsking, setAsking] = React.useState(false);
  if (!isAsking) {
    return (
      <div className={styles.actions}>
        <button type="button" className={shared.outlineButton} onClick={() => setAsking(true)}>
          {translator.t('tabs.deliveries.cancel')}
        </button>
      </div>
    );
  }
  return (
    <div className={shared.card} role="group" aria-label={translator.t('tabs.deliveries.cancel')}>
      <p className={styles.intro}>
        {translator.t('tabs.deliveries.cancelAsk', { count: waiting })}
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={shared.primaryButton}
          onClick={() => {
            setAsking(false);
            onCancel();
          }}
        >
          {translator.t('tabs.deliveries.cancelNow')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={() => setAsking(false)}>
          {translator.t('tabs.deliveries.goOn')}
        </button>
      </div>
    </div>
  );
}
