import * as React from 'react';
import type { PracticeField, PracticeView } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { CommentIcon } from '../../look/icons';
import { StepForm } from '../../look/StepForm';
import { LongField } from '../TextFields';
import { fieldWords } from '../form/fields/field-words';
import { usePractices } from '../practices-context';
import { useStep } from '../use-step';
import { Passages } from './Passages';
import { RemarkThread } from './RemarkThread';
import { useReviewStyles } from './review-styles';

export interface TextSectionProps {
  readonly view: PracticeView;
  readonly field: PracticeField;
  readonly text: string;
  readonly lang?: string;
  readonly mayRemark: boolean;
  /** Words of this part that the reader has selected. */
  readonly quote?: string;
  readonly onView: (view: PracticeView) => void;
}

/** One part of the text with its remarks; a remark is about words that were selected, or the whole part. */
export function TextSection(props: TextSectionProps): React.ReactElement {
  const { view, field, text, lang, mayRemark, quote = '', onView } = props;
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = useReviewStyles();
  const step = useStep();
  const [about, setAbout] = React.useState<string>();
  const [words, setWords] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const remarks = view.remarks.filter((remark) => remark.field === field);
  const name = fieldWords(field, translator);
  const send = (): void => {
    setMissing(words.trim() === '');
    if (words.trim() === '') return;
    const input = { practiceId: view.id, field, quote: about ?? '', text: words.trim() };
    step.take(
      () => practices.remark(input),
      (changed) => {
        setAbout(undefined);
        setWords('');
        onView(changed);
      }
    );
  };
  return (
    <section className={styles.part} data-practice-field={field}>
      <div className={styles.partHead}>
        <h3 className={styles.partTitle}>{name}</h3>
        {mayRemark && about === undefined && (
          <button
            type="button"
            className={shared.quietButton}
            aria-label={
              quote === ''
                ? translator.t('practiceForm.remarks.onField', { field: name })
                : undefined
            }
            // the selection must not be lost before it was read
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setAbout(quote)}
          >
            <span className={shared.icon} aria-hidden="true">
              <CommentIcon />
            </span>
            {quote !== '' && translator.t('practiceForm.remarks.add')}
          </button>
        )}
      </div>
      <p className={styles.words} data-practice-text={field} lang={lang}>
        <Passages text={text} remarks={remarks} />
      </p>
      {about !== undefined && (
        <div className={styles.remark}>
          <div className={styles.remarkBody}>
            {about !== '' && (
              <div className={shared.meta}>
                {translator.t('practiceForm.remarks.about', { quote: about })}
              </div>
            )}
            <StepForm
              submit={translator.t('practiceForm.remarks.send')}
              step={step}
              onSubmit={send}
              onCancel={() => setAbout(undefined)}
            >
              <LongField
                label={translator.t('practiceForm.remarks.write')}
                {...(isMissing && words.trim() === ''
                  ? { error: translator.t('practiceForm.remarks.missing') }
                  : {})}
                value={words}
                onChange={setWords}
              />
            </StepForm>
          </div>
        </div>
      )}
      {remarks.map((remark) => (
        <RemarkThread
          key={remark.id}
          practiceId={view.id}
          remark={remark}
          text={text}
          mayAnswer={mayRemark}
          onView={onView}
        />
      ))}
    </section>
  );
}
