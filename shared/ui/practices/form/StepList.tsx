import * as React from 'react';
import type { PracticeStep } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import {
  CircleRingIcon,
  CompletedSolidIcon,
  ErrorBadgeIcon,
  ChevronRightIcon,
} from '../../look/icons';
import { usePractices } from '../practices-context';
import { useFormStyles } from './form-styles';
import type { StepFact, StepState } from './step-facts';

const icons: Readonly<Record<StepState, React.ComponentType>> = {
  done: CompletedSolidIcon,
  current: ChevronRightIcon,
  open: CircleRingIcon,
  wrong: ErrorBadgeIcon,
};

interface StepListProps {
  readonly facts: readonly StepFact[];
  readonly onChoose: (step: PracticeStep) => void;
}

/** All steps with what is known of each; any may be chosen at any time. */
export function StepList({ facts, onChoose }: StepListProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFormStyles();
  return (
    <nav aria-label={translator.t('practiceForm.page.steps')} className={styles.fromWideOnly}>
      <ol className={styles.steps}>
        {facts.map(({ step, state, fact }) => {
          const Icon = icons[state];
          const tone =
            state === 'done' ? styles.stepDone : state === 'wrong' ? styles.stepWrong : '';
          return (
            <li key={step}>
              <button
                type="button"
                className={styles.step}
                aria-current={state === 'current' ? 'step' : undefined}
                onClick={() => onChoose(step)}
              >
                <span className={`${shared.icon} ${styles.stepIcon} ${tone}`} aria-hidden="true">
                  <Icon />
                </span>
                <span>
                  {translator.t(`practices.steps.${step}`)}
                  <span className={shared.forReaders}>
                    {', '}
                    {translator.t(`practiceForm.facts.state.${state}`)}
                  </span>
                  {fact !== undefined && <span className={styles.stepFact}>{fact}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Where there is no room for the list: which step this is, and the way to any other. */
export function StepBar({ facts, onChoose }: StepListProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const place = facts.findIndex(({ state }) => state === 'current');
  const words = translator.t('practiceForm.page.step', { step: place + 1, count: facts.length });
  return (
    <div className={styles.stepBar}>
      <span className={styles.barWords}>{words}</span>
      <span className={styles.bar} aria-hidden="true">
        <span
          className={styles.barDone}
          style={{ display: 'block', width: `${((place + 1) / facts.length) * 100}%` }}
        />
      </span>
      <select
        className={shared.field}
        aria-label={translator.t('practiceForm.page.steps')}
        value={facts[place]?.step}
        onChange={({ target }) => {
          const chosen = facts.find(({ step }) => step === target.value);
          if (chosen) onChoose(chosen.step);
        }}
      >
        {facts.map(({ step, fact }) => (
          <option key={step} value={step}>
            {[translator.t(`practices.steps.${step}`), fact].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </div>
  );
}
