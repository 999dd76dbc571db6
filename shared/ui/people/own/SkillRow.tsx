import * as React from 'react';
import { shownStates, type SkillView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { HideIcon } from '../../look/icons';
import { StatusPill } from '../../states/StatusPill';
import { LevelSquares } from '../LevelSquares';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords, evidenceWords } from '../people-words';
import { StateOfSkill } from '../profile/StateOfSkill';
import { StepTrouble } from '../StepTrouble';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';
import { AskOnce } from './AskOnce';
import { DeclinedWords } from './DeclinedWords';
import { hasConsent, type OwnDesk } from './own-desk';
import { SkillDialog } from './SkillDialog';
import { goToWorks } from './works-place';

interface SkillRowProps extends OwnDesk {
  readonly skill: SkillView;
}

/** One theme of hers: how well, why, whether it is sure, and what she can do. */
export function SkillRow({ own, put, skill }: SkillRowProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const terms = useTerms();
  const step = useStep();
  const [asked, setAsked] = React.useState<'change' | 'notMe'>();
  const { themeKey, level, state, note, isHidden, dueOn, declined } = skill;
  const theme = terms.label(themeKey);
  const isOpen = state !== undefined && shownStates.includes(state);
  const close = (): void => setAsked(undefined);
  const turn = (): void => {
    if (level === undefined) return;
    const words = isHidden ? 'peopleOwn.skills.saidShow' : 'peopleOwn.skills.saidHide';
    step.take(
      () => people.claim({ themeKey, level, isHidden: !isHidden }),
      (next) => put(next, translator.t(words, { theme }))
    );
  };
  const leave = (): void =>
    step.take(
      () => people.answerOwn({ themeKey, answer: 'notMe' }),
      (next) => put(next, translator.t('peopleOwn.skills.saidNotMe', { theme }))
    );
  return (
    <li>
      <strong>{theme}</strong>
      <div className={styles.facts}>
        {level !== undefined && <LevelSquares level={level} />}
        <StateOfSkill skill={skill} />
        {isHidden && (
          <StatusPill icon={<HideIcon />}>{translator.t('peopleOwn.skills.hidden')}</StatusPill>
        )}
      </div>
      <div>{evidenceWords(skill.evidence, translator)}</div>
      {state === 'confirmed' && dueOn !== undefined && (
        <div className={shared.meta}>
          {translator.t('peopleOwn.skills.dueOn', { date: dayWords(dueOn, translator) })}
        </div>
      )}
      {note !== undefined && note !== '' && (
        <div className={shared.meta}>{translator.t('peopleOwn.skills.note', { note })}</div>
      )}
      {declined && (
        <>
          <DeclinedWords declined={declined} />
          <div className={shared.meta}>{translator.t('peopleOwn.skills.declinedNext')}</div>
        </>
      )}
      {asked === undefined && <StepTrouble step={step} />}
      {hasConsent(own) && (
        <div
          className={styles.actions}
          role="group"
          aria-label={translator.t('peopleOwn.skills.actionsOf', { theme })}
        >
          <button type="button" className={shared.quietButton} onClick={() => setAsked('change')}>
            {translator.t(isOpen ? 'peopleOwn.skills.change' : 'peopleOwn.skills.again')}
          </button>
          {declined && (
            <button type="button" className={shared.quietButton} onClick={goToWorks}>
              {translator.t('peopleOwn.skills.declinedWork')}
            </button>
          )}
          {isOpen && (
            <>
              <button
                type="button"
                className={shared.quietButton}
                aria-disabled={step.isUnderWay}
                onClick={turn}
              >
                {translator.t(isHidden ? 'peopleOwn.skills.show' : 'peopleOwn.skills.hide')}
              </button>
              <button
                type="button"
                className={shared.quietButton}
                onClick={() => setAsked('notMe')}
              >
                {translator.t('peopleOwn.skills.notMe')}
              </button>
            </>
          )}
        </div>
      )}
      {asked === 'change' && <SkillDialog own={own} put={put} skill={skill} onClose={close} />}
      {asked === 'notMe' && (
        <AskOnce
          title={translator.t('peopleOwn.skills.notMeTitle', { theme })}
          submit={translator.t('peopleOwn.skills.notMeDo')}
          keep={translator.t('peopleOwn.skills.keep')}
          step={step}
          onDo={leave}
          onClose={close}
        >
          <p className={styles.quiet}>{translator.t('peopleOwn.skills.notMeText')}</p>
        </AskOnce>
      )}
    </li>
  );
}
