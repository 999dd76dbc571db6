import * as React from 'react';
import { textFields, type ChosenTexts } from '../../../domain/practices';
import { langOf } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';

interface PracticeTextPartsProps {
  readonly chosen: ChosenTexts;
}

/** The texts of a practice, each under its heading; what nobody wrote leaves no hole. */
export function PracticeTextParts({ chosen }: PracticeTextPartsProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const written = textFields.filter(
    (field) => field !== 'title' && (chosen.texts[field] ?? '').trim() !== ''
  );
  return (
    <>
      {written.map((field) => (
        <section key={field} className={styles.part} id={`practice-${field}`}>
          <h3 className={styles.partTitle}>{translator.t(`practices.fields.${field}.label`)}</h3>
          <p className={styles.text} {...langOf(chosen.locale, translator)}>
            {chosen.texts[field]}
          </p>
        </section>
      ))}
    </>
  );
}
