import * as React from 'react';
import type { PracticeView, Remark } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { CommentIcon, CompletedSolidIcon } from '../../look/icons';
import { StatusPill } from '../../states/StatusPill';
import { StepForm } from '../../look/StepForm';
import { LongField } from '../TextFields';
import { momentWords } from '../practice-words';
import { usePractices } from '../practices-context';
import { useStep } from '../use-step';
import { findQuote } from './find-quote';
import { useReviewStyles } from './review-styles';

interface RemarkThreadProps {
  readonly practiceId: string;
  readonly remark: Remark;
  /** The text as it is now, in which its passage is looked for. */
  readonly text: string;
  readonly mayAnswer: boolean;
  readonly onView: (view: PracticeView) => void;
}

/** One remark with its replies. */
export function RemarkThread(props: RemarkThreadProps): React.ReactElement {
  const { practiceId, remark, text, mayAnswer, onView } = props;
  const { practices, translator, me } = usePractices();
  const shared = useHubStyles();
  const styles = useReviewStyles();
  const step = useStep();
  const [reply, setReply] = React.useState<string>();
  const { id: remarkId, by, at, quote, replies, isResolved } = remark;
  const nameOf = (person: Remark['by']): string =>
    person.personId === me.personId ? translator.t('practiceForm.remarks.you') : person.name;
  const hasMoved = quote !== '' && !findQuote(text, quote);
  const resolve = (): void =>
    step.take(
      () => practices.resolveRemark({ practiceId, remarkId, isResolved: !isResolved }),
      onView
    );
  const send = (): void => {
    const words = (reply ?? '').trim();
    if (words === '') return;
    step.take(
      () => practices.replyToRemark({ practiceId, remarkId, text: words }),
      (view) => {
        setReply(undefined);
        onView(view);
      }
    );
  };
  return (
    <div className={styles.remark}>
      <span className={shared.icon} aria-hidden="true">
        <CommentIcon />
      </span>
      <div className={styles.remarkBody}>
        <b>{nameOf(by)}</b>
        <span className={shared.meta}>
          {' · '}
          {momentWords(at, translator)}
          {quote !== '' && <> · {translator.t('practiceForm.remarks.about', { quote })}</>}
        </span>
        {hasMoved && (
          <div className={shared.meta}>{translator.t('practiceForm.remarks.moved')}</div>
        )}
        <p className={styles.words}>{remark.text}</p>
        {replies.map((one) => (
          <p key={one.at} className={styles.words}>
            <b>{nameOf(one.by)}:</b> {one.text}
          </p>
        ))}
        {isResolved && (
          <StatusPill tone="good" icon={<CompletedSolidIcon />}>
            {translator.t('practiceForm.remarks.resolved')}
          </StatusPill>
        )}
        {reply !== undefined ? (
          <StepForm
            submit={translator.t('practiceForm.remarks.sendReply')}
            step={step}
            onSubmit={send}
            onCancel={() => setReply(undefined)}
          >
            <LongField
              label={translator.t('practiceForm.remarks.yourReply')}
              value={reply}
              onChange={setReply}
            />
          </StepForm>
        ) : (
          mayAnswer && (
            <div className={styles.remarkButtons}>
              <button type="button" className={shared.quietButton} onClick={() => setReply('')}>
                {translator.t('practiceForm.remarks.reply')}
              </button>
              <button
                type="button"
                className={shared.quietButton}
                aria-disabled={step.isUnderWay}
                onClick={resolve}
              >
                {translator.t(
                  isResolved ? 'practiceForm.remarks.reopen' : 'practiceForm.remarks.resolve'
                )}
              </button>
            </div>
          )
        )}
        {reply === undefined && step.problem !== undefined && (
          <p role="alert" className={shared.fieldError}>
            {step.problem}
          </p>
        )}
      </div>
    </div>
  );
}
