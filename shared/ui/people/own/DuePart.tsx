import * as React from 'react';
import type { SkillView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { evidenceWords } from '../people-words';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';
import type { OwnDesk } from './own-desk';
import { SkillDialog } from './SkillDialog';
import { StepTrouble } from '../StepTrouble';

interface DuePartProps extends OwnDesk {
  /** The theme that she was asked about, first. */
  readonly themeKey: string | undefined;
}

/** Once a year, and where a colleague names her: yes, another level, or not me, in one press. */
export function DuePart({ own, put, themeKey }: DuePartProps): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const due = own.due.flatMap((key) => own.view.skills.filter((skill) => skill.themeKey === key));
  if (due.length === 0) return null;
  const isFirst = (skill: SkillView): number => Number(skill.themeKey !== themeKey);
  const title = translator.t('peopleOwn.due.title');
  return (
    <section className={shared.card} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      <p className={styles.quiet}>{translator.t('peopleOwn.due.text')}</p>
      <ul className={styles.plainRows}>
        {[...due]
          .sort((one, other) => isFirst(one) - isFirst(other))
          .map((skill) => (
            <DueRow key={skill.themeKey} own={own} put={put} skill={skill} />
          ))}
      </ul>
    </section>
  );
}

interface DueRowProps extends OwnDesk {
  readonly skill: SkillView;
}

function DueRow({ own, put, skill }: DueRowProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const terms = useTerms();
  const step = useStep();
  const [isChanging, setChanging] = React.useState(false);
  const { themeKey, level = 'practitioner', state, evidence } = skill;
  const theme = terms.label(themeKey);
  const isProposed = state === 'proposed';
  const answer = (word: 'yes' | 'notMe'): void =>
    step.take(
      () => people.answerOwn({ themeKey, answer: word }),
      (next) =>
        put(
          next,
          word === 'yes' && isProposed
            ? translator.t('peopleOwn.skills.saidClaim', { theme })
            : translator.t(`peopleOwn.due.said.${word}`, { theme })
        )
    );
  const about = translator.t(isProposed ? 'peopleOwn.due.proposed' : 'peopleOwn.due.about', {
    ...{ theme, level: translator.t(`people.levels.${level}`) },
  });
  return (
    <li>
      <strong>{about}</strong>
      {evidence.length > 0 && (
        <div className={shared.meta}>{evidenceWords(evidence, translator)}</div>
      )}
      <StepTrouble step={step} />
      <div className={styles.actions} role="group" aria-label={about}>
        <button
          type="button"
          className={shared.outlineButton}
          aria-disabled={step.isUnderWay}
          onClick={() => answer('yes')}
        >
          {translator.t(isProposed ? 'peopleOwn.due.proposedYes' : 'peopleOwn.due.yes')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={() => setChanging(true)}>
          {translator.t('peopleOwn.due.change')}
        </button>
        <button
          type="button"
          className={shared.outlineButton}
          aria-disabled={step.isUnderWay}
          onClick={() => answer('notMe')}
        >
          {translator.t('peopleOwn.due.notMe')}
        </button>
      </div>
      {isChanging && (
        <SkillDialog
          own={own}
          put={put}
          skill={skill}
          isAnswer
          onClose={() => setChanging(false)}
        />
      )}
    </li>
  );
}
