import * as React from 'react';
import type { PersonRef, QuizAnswer, QuizQuestion } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { RadioGroup } from '../../look/RadioGroup';
import { StepForm } from '../../look/StepForm';
import { usePeople } from '../people-context';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';
import { QuizOutcome } from './QuizOutcome';

interface QuizRoundProps {
  readonly question: QuizQuestion;
  /** The first one does not take the focus from where the person is. */
  readonly isFirst: boolean;
  readonly onNext: () => void;
}

/** One question: a few people of whom at least one knows the theme, and then who that is. */
export function QuizRound({ question, isFirst, onNext }: QuizRoundProps): React.ReactElement {
  const { people, translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const step = useStep();
  const [chosenId, setChosenId] = React.useState('');
  const [isUnchosen, setUnchosen] = React.useState(false);
  const [answer, setAnswer] = React.useState<QuizAnswer>();
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (!isFirst) place.current?.focus();
  }, [isFirst]);
  const { id, themeKey, countryKey, choices } = question;
  const words =
    countryKey === undefined
      ? translator.t('peopleMaps.quiz.question', { theme: label(themeKey) })
      : translator.t('peopleMaps.quiz.questionIn', {
          theme: label(themeKey),
          country: label(countryKey),
        });
  if (answer)
    return <QuizOutcome words={words} answer={answer} themeKey={themeKey} onNext={onNext} />;
  const { problem, ...untouched } = step;
  const shownProblem = isUnchosen ? translator.t('peopleMaps.quiz.choose') : problem;
  return (
    <div
      ref={place}
      tabIndex={-1}
      className={shared.card}
      role="group"
      aria-label={translator.t('peopleMaps.quiz.title')}
    >
      <StepForm
        submit={translator.t('peopleMaps.quiz.answer')}
        step={{
          ...untouched,
          ...(shownProblem === undefined ? {} : { problem: shownProblem }),
        }}
        onSubmit={() => {
          setUnchosen(chosenId === '');
          if (chosenId === '') return;
          step.take(() => people.quizAnswer({ id, personId: chosenId }), setAnswer);
        }}
      >
        <RadioGroup
          legend={words}
          choices={choices.map(({ personId }) => personId)}
          chosen={chosenId}
          label={(personId) => nameOf(personId, choices)}
          onChoose={(personId) => {
            setChosenId(personId);
            setUnchosen(false);
          }}
        />
      </StepForm>
    </div>
  );
}

function nameOf(personId: string, choices: readonly PersonRef[]): string {
  return choices.find((one) => one.personId === personId)?.name ?? '';
}
