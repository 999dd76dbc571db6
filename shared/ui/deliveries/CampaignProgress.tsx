import * as React from 'react';
import type { CampaignProblem, CampaignProgress as Progress } from '../../domain/deliveries';
import type { Result } from '../../kernel/result';
import { useHubStyles } from '../look/hub-styles';
import { BackIcon, InfoIcon } from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { FailureNotice } from '../states/FailureNotice';
import { LoadedView } from '../states/LoadedView';
import { NoticeBar } from '../states/NoticeBar';
import { StateBox } from '../states/StateBox';
import { CancelCampaign } from './CancelCampaign';
import { ChannelTable } from './ChannelTable';
import { Ledger } from './Ledger';
import { PeopleSum } from './PeopleSum';
import { StateOfCampaign } from './StateOfCampaign';
import { deliveryProblemWords } from './delivery-words';
import { useDeliveryStyles } from './delivery-styles';
import { useProgress } from './use-progress';

export interface CampaignProgressProps {
  readonly campaignId: string;
  readonly onClose: () => void;
}

/** One campaign: how many it has reached, why the others not, and by name whom. Everybody is counted. */
export function CampaignProgress(props: CampaignProgressProps): React.ReactElement {
  const { campaignId, onClose } = props;
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const { loaded, refresh } = useProgress(campaignId);
  return (
    <>
      <button type="button" className={shared.quietButton} onClick={onClose}>
        <span className={shared.icon} aria-hidden="true">
          <BackIcon />
        </span>
        {translator.t('tabs.deliveries.all')}
      </button>
      <LoadedView loaded={loaded} retry={refresh}>
        {(result) =>
          result.ok ? (
            <View progress={result.value} onChanged={refresh} />
          ) : (
            <StateBox
              level={2}
              icon={<InfoIcon />}
              title={deliveryProblemWords(result.problem, translator)}
            />
          )
        }
      </LoadedView>
    </>
  );
}

interface ViewProps {
  readonly progress: Progress;
  readonly onChanged: () => void;
}

function View({ progress, onChanged }: ViewProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useDeliveryStyles();
  const { campaign, people, channels, hold, expectedEnd } = progress;
  const [said, setSaid] = React.useState<{ words?: string; failure?: unknown }>({});
  const take = (step: Promise<Result<unknown, CampaignProblem>>, words: string): void => {
    step.then(
      (result) => {
        setSaid({
          words: result.ok ? words : deliveryProblemWords(result.problem, translator),
        });
        onChanged();
      },
      (failure: unknown) => setSaid({ failure })
    );
  };
  const isUnderWay = campaign.state === 'planning' || campaign.state === 'sending';
  return (
    <>
      <div className={styles.head2}>
        <h1 className={styles.title}>{campaign.title}</h1>
        <StateOfCampaign state={campaign.state} />
      </div>
      <p className={styles.intro}>
        {translator.t(
          new Date(campaign.startAt) > new Date()
            ? 'tabs.deliveries.starts'
            : 'tabs.deliveries.started',
          { date: translator.date(new Date(campaign.startAt), 'date-time') }
        )}
        {expectedEnd !== undefined &&
          ` · ${translator.t('tabs.deliveries.expected', {
            time: translator.date(new Date(expectedEnd), 'time'),
          })}`}
        {campaign.endedAt !== undefined &&
          ` · ${translator.t('tabs.deliveries.ended', {
            date: translator.date(new Date(campaign.endedAt), 'date-time'),
          })}`}
      </p>
      {said.words !== undefined && <NoticeBar kind="note">{said.words}</NoticeBar>}
      {said.failure !== undefined && <FailureNotice error={said.failure} />}
      {hold && (
        <NoticeBar
          kind="warning"
          {...(hold.why === 'parked'
            ? {
                action: {
                  label: translator.t('tabs.deliveries.resume'),
                  onClick: () =>
                    take(
                      hub.deliveries.resume({ campaignId: campaign.id }),
                      translator.t('tabs.deliveries.resumed')
                    ),
                },
              }
            : {})}
        >
          {translator.t(`tabs.deliveries.hold.${hold.why}`, {
            channel: translator.t(`tabs.deliveries.channels.${hold.channel}`),
            time: hold.until === undefined ? '' : translator.date(new Date(hold.until), 'time'),
          })}
        </NoticeBar>
      )}
      <PeopleSum people={people} />
      <ChannelTable channels={channels} />
      {isUnderWay && (
        <CancelCampaign
          waiting={people.waiting}
          onCancel={() =>
            take(
              hub.deliveries.cancel({ campaignId: campaign.id }),
              translator.t('tabs.deliveries.cancelled')
            )
          }
        />
      )}
      <h2 className={styles.title}>{translator.t('tabs.deliveries.ledger.title')}</h2>
      <p className={shared.meta}>{translator.t('tabs.deliveries.ledger.about')}</p>
      <Ledger campaignId={campaign.id} />
    </>
  );
}
