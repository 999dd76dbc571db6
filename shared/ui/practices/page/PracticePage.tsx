import * as React from 'react';
import { chooseTexts, type PracticeView } from '../../../domain/practices';
import type { Locale } from '../../../kernel/locale';
import { LightbulbIcon } from '../../look/icons';
import { useHubStyles } from '../../look/hub-styles';
import { LazyPart } from '../../states/LazyPart';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { StateBox } from '../../states/StateBox';
import { PlaceLink } from '../PlaceLink';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { Attachments } from './Attachments';
import { CriteriaTable } from './CriteriaTable';
import { FactsPanel } from './FactsPanel';
import { GenderAndRightsPart } from './GenderAndRightsPart';
import { History } from './History';
import { PracticeActions } from './PracticeActions';
import { PracticeHead } from './PracticeHead';
import { PracticeTextParts } from './PracticeTextParts';
import { ReusePart } from './ReusePart';
import { ReviewsPart } from './ReviewsPart';
import { usePractice, type OpenedPractice, type ShownPractice } from './use-practice';

export interface PracticePageProps {
  readonly practiceId: string;
}

/** One practice: its texts in the reader's language, how it is known, who has used it, what can be done. */
export function PracticePage({ practiceId }: PracticePageProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const opened = usePractice(practiceId);
  return (
    <LoadedView loaded={opened.shown} retry={opened.retry} rows={3}>
      {(shown) =>
        shown ? (
          <OnePractice shown={shown} opened={opened} />
        ) : (
          <StateBox
            level={2}
            icon={<LightbulbIcon />}
            title={translator.t('practicePages.page.missing')}
            action={
              <PlaceLink to={{ view: 'list' }} className={shared.primaryButton}>
                {translator.t('practicePages.list.all')}
              </PlaceLink>
            }
          >
            <p>{opened.problem ?? translator.t('practicePages.page.missingWhy')}</p>
          </StateBox>
        )
      }
    </LoadedView>
  );
}

interface OnePracticeProps {
  readonly shown: ShownPractice;
  readonly opened: OpenedPractice;
}

/** A part of the page that stands in for the texts while somebody works on it. */
type Task = 'assign' | 'translate';

function OnePractice({ shown, opened }: OnePracticeProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const { content, translations } = shown;
  const { view } = opened;
  const [wanted, setWanted] = React.useState<Locale>(translator.locale);
  const [task, setTask] = React.useState<Task>();
  const [said, setSaid] = React.useState<string>();
  const chosen = chooseTexts(content, translations, wanted);
  const isStale = opened.failure !== undefined;

  const finish = (next: PracticeView, words: string): void => {
    opened.put(next);
    setTask(undefined);
    setSaid(words);
  };

  return (
    <article>
      <PracticeHead
        shown={shown}
        chosen={chosen}
        onLanguage={setWanted}
        onTranslate={() => setTask('translate')}
        {...(view ? { view } : {})}
      />
      {isStale && (
        <NoticeBar
          kind="warning"
          action={{ label: translator.t('states.retry'), onClick: opened.retry }}
        >
          {translator.t('practicePages.page.withoutService')}
        </NoticeBar>
      )}
      {opened.hasNewerText && (
        <NoticeBar kind="note">{translator.t('practicePages.page.olderHere')}</NoticeBar>
      )}
      {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      <PracticeActions
        shown={shown}
        chosen={chosen}
        onTask={setTask}
        isTaskOpen={task !== undefined}
        onDone={finish}
        {...(view ? { view } : {})}
      />
      {view && task === 'assign' && (
        <LazyPart
          load={loadAssign}
          props={{
            practice: view,
            onDone: (next?: PracticeView) =>
              next ? finish(next, translator.t('practicePages.do.assigned')) : setTask(undefined),
          }}
        />
      )}
      {view && task === 'translate' && (
        <LazyPart
          load={loadTranslate}
          props={{
            practice: view,
            onDone: (next?: PracticeView) =>
              next ? finish(next, translator.t('practicePages.do.translated')) : setTask(undefined),
          }}
        />
      )}
      <div className={styles.columns}>
        <div className={`${shared.card} ${styles.sheet}`}>
          {view && <ReviewsPart view={view} />}
          <PracticeTextParts chosen={chosen} />
          <GenderAndRightsPart content={content} />
          <CriteriaTable content={content} />
        </div>
        <div className={styles.rail}>
          <FactsPanel shown={shown} />
          <Attachments shown={shown} {...(view ? { view } : {})} />
          <ReusePart practiceId={shown.id} {...(view ? { view } : {})} />
          {view?.trail && <History trail={view.trail} />}
        </div>
      </div>
    </article>
  );
}

const loadAssign = async () => {
  const { AssignReviewers } = await import(
    /* webpackChunkName: 'hub-practice-assign' */ '../assign/AssignReviewers'
  );
  return AssignReviewers;
};
const loadTranslate = async () => {
  const { TranslatePractice } = await import(
    /* webpackChunkName: 'hub-practice-translate' */ '../translate/TranslatePractice'
  );
  return TranslatePractice;
};
