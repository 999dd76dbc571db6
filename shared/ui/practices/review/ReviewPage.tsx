import * as React from 'react';
import type { PracticeView, Verdict } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { ChevronRightIcon, LockIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { StateBox } from '../../states/StateBox';
import { PlaceLink } from '../PlaceLink';
import { StateOfPractice } from '../StateOfPractice';
import { useFormStyles } from '../form/form-styles';
import { langOf, practiceProblemWords, stateWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { AssessmentPanel } from './AssessmentPanel';
import { PracticeText } from './PracticeText';
import { SaidByOthers } from './SaidByOthers';
import { otherSeats, seatOf } from './assessment';
import { useReviewStyles } from './review-styles';

export interface ReviewPageProps {
  readonly practiceId: string;
}

/** The review of a practice: the text with remarks, and the reviewer's own assessment beside it. */
export function ReviewPage({ practiceId }: ReviewPageProps): React.ReactElement {
  const { practices, translator } = usePractices();
  const load = React.useCallback(() => practices.get({ practiceId }), [practices, practiceId]);
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry}>
      {(answer) =>
        answer.ok ? (
          <Loaded opened={answer.value} />
        ) : (
          <StateBox
            icon={<LockIcon />}
            level={2}
            title={practiceProblemWords(answer.problem, translator)}
          />
        )
      }
    </LoadedView>
  );
}

function Loaded({ opened }: { readonly opened: PracticeView }): React.ReactElement {
  const { translator, me } = usePractices();
  const styles = useReviewStyles();
  const page = usePracticeStyles();
  const [view, setView] = React.useState(opened);
  const [done, setDone] = React.useState<Verdict | 'declined'>();
  const [part, setPart] = React.useState<'text' | 'assessment'>('text');
  const seat = seatOf(view, me.personId);
  const isOpen = view.state === 'inReview' && seat !== undefined && !seat.assessment && !done;
  const mayRemark = view.actions.some(({ action, allowed }) => action === 'remark' && allowed);
  const narrow = (one: typeof part): string | undefined =>
    part === one ? undefined : styles.hiddenNarrow;
  return (
    <>
      <ReviewHead view={view} />
      {done && (
        <NoticeBar kind="note">
          {translator.t(`practiceForm.review.done.${done}`)}{' '}
          {view.state !== 'inReview' &&
            translator.t('practiceForm.review.decided', {
              state: stateWords(view.state, translator),
            })}
        </NoticeBar>
      )}
      <div
        className={styles.tabs}
        role="group"
        aria-label={translator.t('practiceForm.review.parts')}
      >
        {(['text', 'assessment'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.tab}
            aria-pressed={one === part}
            onClick={() => setPart(one)}
          >
            {translator.t(`practiceForm.review.${one}`)}
          </button>
        ))}
      </div>
      <div className={styles.frame}>
        <div className={narrow('text')}>
          <PracticeText view={view} mayRemark={mayRemark} onView={setView} />
        </div>
        <div className={narrow('assessment')}>
          {isOpen ? (
            <AssessmentPanel
              view={view}
              seat={seat}
              onView={setView}
              onDone={(what, changed) => {
                if (changed) setView(changed);
                setDone(what);
              }}
            />
          ) : (
            <section className={styles.panel}>
              <div className={styles.panelPart}>
                <p className={page.quiet}>
                  {translator.t(
                    seat?.assessment || done
                      ? 'practiceForm.review.given'
                      : 'practiceForm.review.notAsked'
                  )}
                </p>
                <SaidByOthers seats={[...(seat ? [seat] : []), ...otherSeats(view, me.personId)]} />
              </div>
            </section>
          )}
        </div>
      </div>
    </>
  );
}

/** What is reviewed, where it stands, until when, and how far the other review is. */
function ReviewHead({ view }: { readonly view: PracticeView }): React.ReactElement {
  const { translator, me } = usePractices();
  const shared = useHubStyles();
  const form = useFormStyles();
  const page = usePracticeStyles();
  const { content, state, dueAt, isLate, reviews } = view;
  const seat = seatOf(view, me.personId);
  const due = seat?.dueAt ?? dueAt;
  const given = reviews.given - (seat?.assessment ? 1 : 0);
  const [other] = otherSeats(view, me.personId).filter(({ assessment }) => assessment);
  return (
    <>
      <div className={form.crumbs}>
        <PlaceLink to={{ view: 'mine' }}>{translator.t('practiceForm.review.reviews')}</PlaceLink>
        <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
          <ChevronRightIcon />
        </span>
        <span>
          {translator.t(
            seat?.isTieBreaker ? 'practiceForm.review.tieBreak' : 'practiceForm.review.mine'
          )}
        </span>
      </div>
      <div className={form.head}>
        <h2 className={page.title} {...langOf(content.locale, translator)}>
          {content.texts.title}
        </h2>
        <div className={form.headFacts}>
          <StateOfPractice
            state={state}
            isLate={isLate}
            {...(due === undefined || state !== 'inReview' ? {} : { dueAt: due })}
          />
          {state === 'inReview' && (
            <span className={shared.meta}>
              {given > 0
                ? other
                  ? translator.t('practiceForm.review.otherGiven', { name: other.name })
                  : translator.t('practiceForm.review.otherSent')
                : translator.t('practiceForm.review.otherWaiting')}
            </span>
          )}
        </div>
      </div>
    </>
  );
}
