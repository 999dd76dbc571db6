import * as React from 'react';
import type { ReuseView } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { RadioGroup } from '../../look/RadioGroup';
import { FailureNotice } from '../../states/FailureNotice';
import { NoticeBar } from '../../states/NoticeBar';
import { momentWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { LongField } from '../TextFields';
import { useStep } from '../use-step';

interface FollowUpProps {
  readonly reuse: ReuseView;
  readonly onAnswered: () => void;
}

const answers = ['yes', 'partly', 'no'] as const;

/** Months later: whether it helped, asked of the person who said that she used it. */
export function FollowUp({ reuse, onAnswered }: FollowUpProps): React.ReactElement {
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const step = useStep();
  const [helped, setHelped] = React.useState<(typeof answers)[number]>('yes');
  const [result, setResult] = React.useState('');
  const [isDone, setDone] = React.useState(false);
  if (isDone) {
    return (
      <NoticeBar kind="note" action={{ label: translator.t('states.close'), onClick: onAnswered }}>
        {translator.t('practicePages.followUp.thanks')}
      </NoticeBar>
    );
  }
  return (
    <form
      noValidate
      className={shared.card}
      onSubmit={(event) => {
        event.preventDefault();
        const more = result.trim();
        step.take(
          () =>
            practices.followUp({
              ...{ reuseId: reuse.id, helped },
              ...(more === '' ? {} : { result: more }),
            }),
          () => setDone(true)
        );
      }}
    >
      <strong>{translator.t('practicePages.followUp.title')}</strong>
      <p className={styles.quiet}>
        {translator.t('practicePages.followUp.text', { date: momentWords(reuse.at, translator) })}
      </p>
      <RadioGroup
        legend={translator.t('practicePages.followUp.helped')}
        choices={answers}
        chosen={helped}
        label={(answer) => translator.t(`practices.helped.${answer}`)}
        onChoose={setHelped}
      />
      <LongField
        label={translator.t('practicePages.followUp.more')}
        value={result}
        onChange={setResult}
      />
      {step.failure !== undefined && <FailureNotice error={step.failure} />}
      {step.problem !== undefined && (
        <p role="alert" className={shared.fieldError}>
          {step.problem}
        </p>
      )}
      <button type="submit" className={shared.outlineButton} aria-disabled={step.isUnderWay}>
        {translator.t('practicePages.followUp.submit')}
      </button>
    </form>
  );
}
