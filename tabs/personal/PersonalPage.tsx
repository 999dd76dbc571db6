import { PreferencesPage } from '@hub/shared/lib/ui/deliveries/PreferencesPage';
import { MyQuestions } from '@hub/shared/lib/ui/questions/MyQuestions';
import { QuestionTerms } from '@hub/shared/lib/ui/questions/QuestionTerms';
import { WaitingForMe } from '@hub/shared/lib/ui/questions/WaitingForMe';
import { useServiceHub } from '@hub/shared/lib/ui/service-hub-context';
import * as React from 'react';
import { PageParts } from '../pages/PageParts';
import { usePlace } from '../pages/use-place';
import type { TabPage } from '../start-page';

/** Every person's own tab: what waits for her, what she asked, what may be sent to her. */
export const PersonalPage: TabPage = ({ context }) => {
  const { translator } = useServiceHub();
  const place = usePlace(context.subPage, { part: 'waiting' });
  const isQuestions = place.part === 'questions' || place.part === 'question';
  const isPreferences = place.part === 'preferences';
  return (
    <PageParts
      label={translator.t('tabs.parts.personal')}
      parts={[
        {
          place: { part: 'waiting' },
          label: translator.t('tabs.parts.waiting'),
          isCurrent: !isQuestions && !isPreferences,
        },
        {
          place: { part: 'questions' },
          label: translator.t('tabs.parts.questions'),
          isCurrent: isQuestions,
        },
        {
          place: { part: 'preferences' },
          label: translator.t('tabs.parts.preferences'),
          isCurrent: isPreferences,
        },
      ]}
    >
      <QuestionTerms>
        {isPreferences && <PreferencesPage />}
        {isQuestions && (
          <MyQuestions {...(place.part === 'question' ? { openId: place.id } : {})} />
        )}
        {!isPreferences && !isQuestions && <WaitingForMe />}
      </QuestionTerms>
    </PageParts>
  );
};
