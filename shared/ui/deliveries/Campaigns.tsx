import * as React from 'react';
import type { CampaignView } from '../../domain/deliveries';
import { useHubStyles } from '../look/hub-styles';
import { AddIcon, SendIcon } from '../look/icons';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { LoadedView } from '../states/LoadedView';
import { StateBox } from '../states/StateBox';
import { CampaignProgress } from './CampaignProgress';
import { StateOfCampaign } from './StateOfCampaign';
import { Compose } from './compose/Compose';
import type { ComposedDraft } from './compose/compose-draft';
import { useDeliveryStyles } from './delivery-styles';

export interface CampaignsProps {
  /** The campaign that a link leads to. */
  readonly openId?: string;
}

/** In the place of an id: the form for the next one. */
const newCampaign = 'new';

/** What was sent to many, and to whom it came. */
export function Campaigns({ openId }: CampaignsProps): React.ReactElement {
  const { hub, translator, open } = useServiceHub();
  const shared = useHubStyles();
  const styles = useDeliveryStyles();
  const load = React.useCallback(() => hub.deliveries.listCampaigns({}), [hub]);
  const { loaded, retry } = useLoaded(load);
  // what was being written stays while the person looks at something else here
  const kept = React.useRef<ComposedDraft>();
  if (openId === newCampaign) return <Compose kept={kept} />;
  if (openId !== undefined) {
    return (
      <CampaignProgress
        campaignId={openId}
        onClose={() => {
          open({ part: 'deliveries' });
          retry();
        }}
      />
    );
  }
  return (
    <>
      <h1 className={styles.title}>{translator.t('tabs.deliveries.title')}</h1>
      <p className={styles.intro}>{translator.t('tabs.deliveries.intro')}</p>
      <div className={styles.actions}>
        <button
          type="button"
          className={shared.primaryButton}
          onClick={() => open({ part: 'deliveries', id: newCampaign })}
        >
          <span className={shared.icon} aria-hidden="true">
            <AddIcon />
          </span>
          {translator.t('tabs.compose.title')}
        </button>
      </div>
      <LoadedView loaded={loaded} retry={retry}>
        {(campaigns) =>
          campaigns.length === 0 ? (
            <StateBox level={2} icon={<SendIcon />} title={translator.t('tabs.deliveries.none')}>
              <p>{translator.t('tabs.deliveries.noneWhy')}</p>
            </StateBox>
          ) : (
            <ul className={styles.rows}>
              {campaigns.map((campaign) => (
                <CampaignRow key={campaign.id} campaign={campaign} />
              ))}
            </ul>
          )
        }
      </LoadedView>
    </>
  );
}

function CampaignRow({ campaign }: { readonly campaign: CampaignView }): React.ReactElement {
  const { translator, open } = useServiceHub();
  const shared = useHubStyles();
  const styles = useDeliveryStyles();
  return (
    <li className={styles.row}>
      <span className={styles.rowWords}>
        <button
          type="button"
          className={shared.quietButton}
          onClick={() => open({ part: 'deliveries', id: campaign.id })}
        >
          {campaign.title}
        </button>
        <span className={styles.why}>
          {translator.date(new Date(campaign.startAt), 'date-time')}
        </span>
      </span>
      <StateOfCampaign state={campaign.state} />
    </li>
  );
}
