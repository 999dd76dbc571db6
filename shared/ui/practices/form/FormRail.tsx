import * as React from 'react';
import type { PracticeField, PracticeStep } from '../../../domain/practices';
import type { PracticesTranslator } from '../../../i18n/practices-catalogue';
import { usePractices } from '../practices-context';
import { KindQuestions } from './KindQuestions';
import { KindWhy } from './KindWhy';
import { SimilarList } from './SimilarList';
import { isTextField } from './content-parts';
import { useForm } from './form-context';
import { useFormStyles } from './form-styles';
import { useSimilar } from './use-similar';

interface FormRailProps {
  readonly practiceId: string;
  readonly step: PracticeStep;
  /** Where the cursor is: its example is shown. */
  readonly field?: PracticeField;
}

/** Beside the form: similar practices, an example for what is being written, what kind it is, languages. */
export function FormRail({ practiceId, step, field }: FormRailProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = useFormStyles();
  const { content, set } = useForm();
  const { similar } = useSimilar(content, (content.texts.title ?? '').trim() !== '', practiceId);
  const example = exampleOf(step, field, translator);
  const isNegative = content.kind === 'lessonNegative';
  return (
    <aside className={styles.rail}>
      {isNegative && (
        <section className={styles.railCard}>
          <h3 className={styles.railTitle}>{translator.t('practices.languageGuide.title')}</h3>
          <p className={styles.railText}>{translator.t('practices.languageGuide.text')}</p>
          <p className={styles.railText}>{translator.t('practices.languageGuide.talk')}</p>
        </section>
      )}
      <section className={styles.railCard}>
        <h3 className={styles.railTitle}>{translator.t('practiceForm.similar.title')}</h3>
        <SimilarList
          similar={similar}
          {...(content.adaptsId === undefined ? {} : { adaptsId: content.adaptsId })}
          onAdapt={(adaptsId) => set({ adaptsId })}
        />
      </section>
      <section className={styles.railCard}>
        <h3 className={styles.railTitle}>{translator.t('practiceForm.examples.title')}</h3>
        <p className={styles.railText}>
          {translator.locale === 'en' ? `“${example}”` : `«${example}»`}
        </p>
      </section>
      <section className={styles.railCard}>
        <h3 className={styles.railTitle}>{translator.t('practiceForm.rail.kindTitle')}</h3>
        {content.kindAnswers.didWork === undefined ? (
          <KindQuestions
            answers={content.kindAnswers}
            onChange={(kindAnswers) => set({ kindAnswers })}
          />
        ) : (
          <KindWhy answers={content.kindAnswers} />
        )}
      </section>
      <section className={styles.railCard}>
        <h3 className={styles.railTitle}>{translator.t('practiceForm.rail.languages')}</h3>
        <p className={styles.railText}>
          {translator.t(`languages.name.${content.locale}`)}.{' '}
          {translator.t('practiceForm.rail.languagesText')}
        </p>
      </section>
    </aside>
  );
}

/** An example for the field where the cursor is, else for the step. */
function exampleOf(
  step: PracticeStep,
  field: PracticeField | undefined,
  translator: PracticesTranslator
): string {
  if (field !== undefined && isTextField(field)) {
    return translator.t(`practices.fields.${field}.example`);
  }
  if (field === 'reach' || field === 'rights' || field === 'harm') {
    return translator.t(`practices.lens.${field}.example`);
  }
  switch (step) {
    case 'kind':
      return translator.t('practices.fields.title.example');
    case 'story':
      return translator.t('practices.fields.context.example');
    case 'results':
      return translator.t('practices.fields.results.example');
    case 'criteria':
      return translator.t('practiceForm.examples.criteria');
    case 'lens':
      return translator.t('practices.lens.reach.example');
    case 'replicate':
      return translator.t('practices.fields.replicability.example');
    case 'send':
      return translator.t('practices.fields.shortVersion.example');
  }
}
