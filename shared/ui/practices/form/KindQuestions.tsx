import * as React from 'react';
import type { KindAnswers } from '../../../domain/practices';
import { usePractices } from '../practices-context';
import { useFieldStyles } from './field-styles';
import { RadioPart } from './fields/RadioPart';

const yesNo = ['yes', 'no'] as const;
const questions = ['testedMoreThanOnce', 'hasEvidence', 'adaptedElsewhere'] as const;

interface KindQuestionsProps {
  readonly answers: KindAnswers;
  readonly onChange: (answers: KindAnswers) => void;
}

/** Four short questions that say what it is. */
export function KindQuestions({ answers, onChange }: KindQuestionsProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = useFieldStyles();
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.label}>{translator.t('practiceForm.start.didWork')}</legend>
        <RadioPart
          choices={['yes', 'partly', 'no'] as const}
          chosen={answers.didWork}
          words={(answer) => translator.t(`practiceForm.start.didWorkAnswers.${answer}`)}
          onChoose={(didWork) => onChange({ ...answers, didWork })}
        />
      </fieldset>
      {/* what did not work is a lesson, however often it was tried */}
      {answers.didWork !== 'no' &&
        questions.map((question) => (
          <fieldset key={question} className={styles.group}>
            <legend className={styles.label}>
              {translator.t(`practiceForm.start.${question}`)}
            </legend>
            <RadioPart
              choices={yesNo}
              chosen={chosenOf(answers[question])}
              words={(answer) => translator.t(`practiceForm.start.answers.${answer}`)}
              onChoose={(answer) => onChange({ ...answers, [question]: answer === 'yes' })}
            />
          </fieldset>
        ))}
    </>
  );
}

function chosenOf(answer: boolean | undefined): 'yes' | 'no' | undefined {
  return answer === undefined ? undefined : answer ? 'yes' : 'no';
}
