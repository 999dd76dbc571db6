import * as React from 'react';
import type { PracticeField, Remark } from '../../../../domain/practices';
import { useHubStyles } from '../../../look/hub-styles';
import { StatusPill } from '../../../states/StatusPill';
import { CompletedSolidIcon } from '../../../look/icons';
import { momentWords } from '../../practice-words';
import { usePractices } from '../../practices-context';
import { StepForm } from '../../../look/StepForm';
import { useStep } from '../../use-step';
import { findQuote } from '../../review/find-quote';
import { readPart } from '../content-parts';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';

/** What reviewers remarked at a field, with the passage that they mean; the author may answer. */
export function FieldRemarks({
  field,
}: {
  readonly field: PracticeField;
}): React.ReactElement | null {
  const { translator } = usePractices();
  const styles = useFieldStyles();
  const { view } = useForm();
  const remarks = (view?.remarks ?? []).filter((remark) => remark.field === field);
  if (remarks.length === 0) return null;
  return (
    <ul
      className={styles.remarks}
      aria-label={translator.t('practiceForm.asked.remarks', { count: remarks.length })}
    >
      {remarks.map((remark) => (
        <li key={remark.id} className={styles.remark}>
          <RemarkAtField remark={remark} />
        </li>
      ))}
    </ul>
  );
}

function RemarkAtField({ remark }: { readonly remark: Remark }): React.ReactElement {
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  const { content, view, onView } = useForm();
  const step = useStep();
  const [reply, setReply] = React.useState<string>();
  const text = String(readPart(content, remark.field as PracticeField) ?? '');
  const isGone = remark.quote !== '' && !findQuote(text, remark.quote);
  const send = (): void => {
    const words = (reply ?? '').trim();
    if (words === '' || !view) return;
    step.take(
      () => practices.replyToRemark({ practiceId: view.id, remarkId: remark.id, text: words }),
      (changed) => {
        setReply(undefined);
        onView(changed);
      }
    );
  };
  return (
    <>
      <div className={shared.meta}>
        <b>{remark.by.name}</b> · {momentWords(remark.at, translator)}
        {remark.quote !== '' && (
          <> · {translator.t('practiceForm.asked.about', { quote: remark.quote })}</>
        )}
      </div>
      {isGone && <div className={shared.meta}>{translator.t('practiceForm.asked.gone')}</div>}
      <p className={styles.remarkText}>{remark.text}</p>
      {remark.replies.map(({ by, at, text: words }) => (
        <p key={at} className={styles.remarkText}>
          <b>{by.name}:</b> {words}
        </p>
      ))}
      {remark.isResolved && (
        <StatusPill tone="good" icon={<CompletedSolidIcon />}>
          {translator.t('practiceForm.asked.answered')}
        </StatusPill>
      )}
      {reply === undefined ? (
        <button type="button" className={shared.quietButton} onClick={() => setReply('')}>
          {translator.t('practiceForm.asked.reply')}
        </button>
      ) : (
        <StepForm
          submit={translator.t('practiceForm.asked.sendReply')}
          step={step}
          onSubmit={send}
          onCancel={() => setReply(undefined)}
        >
          <textarea
            className={`${shared.field} ${styles.textArea}`}
            rows={2}
            aria-label={translator.t('practiceForm.asked.replyTo')}
            value={reply}
            onChange={({ target }) => setReply(target.value)}
          />
        </StepForm>
      )}
    </>
  );
}
