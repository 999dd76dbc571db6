import { QuestionQueue } from '@hub/shared/lib/ui/questions/QuestionQueue';
import { QuestionTerms } from '@hub/shared/lib/ui/questions/QuestionTerms';
import { useServiceHub } from '@hub/shared/lib/ui/service-hub-context';
import { LazyPart } from '@hub/shared/lib/ui/states/LazyPart';
import * as React from 'react';
import { PageParts } from '../pages/PageParts';
import { usePlace } from '../pages/use-place';
import type { TabPage } from '../start-page';

const loadCampaigns = async () =>
  (await import('@hub/shared/lib/ui/deliveries/Campaigns')).Campaigns;

const loadKnown = async () =>
  (await import('@hub/shared/lib/ui/questions/known/KnownAnswers')).KnownAnswers;

/** The tab of those who see that questions are answered and that messages arrive. */
export const QueuePage: TabPage = ({ context }) => {
  const { translator } = useServiceHub();
  const place = usePlace(context.subPage, { part: 'queue' });
  const open = 'id' in place && place.id !== undefined ? { openId: place.id } : {};
  return (
    <PageParts
      label={translator.t('tabs.parts.queue')}
      parts={[
        {
          place: { part: 'queue' },
          label: translator.t('tabs.parts.queueOf'),
          isCurrent: place.part !== 'deliveries' && place.part !== 'known',
        },
        {
          place: { part: 'known' },
          label: translator.t('tabs.parts.known'),
          isCurrent: place.part === 'known',
        },
        {
          place: { part: 'deliveries' },
          label: translator.t('tabs.parts.deliveries'),
          isCurrent: place.part === 'deliveries',
        },
      ]}
    >
      <QuestionTerms>
        {place.part === 'deliveries' ? (
          <LazyPart key="deliveries" load={loadCampaigns} props={open} />
        ) : place.part === 'known' ? (
          <LazyPart key="known" load={loadKnown} props={open} />
        ) : (
          <QuestionQueue {...open} />
        )}
      </QuestionTerms>
    </PageParts>
  );
};
