import * as React from 'react';
import { skillLevels, type SkillToConfirm } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords, evidenceWords, placeWords } from '../people-words';
import { PersonCoin } from '../PersonCoin';
import { PersonLink } from '../PersonLink';
import { StepTrouble } from '../StepTrouble';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';
import { useOwnStyles } from '../own/own-styles';
import { DeclineDialog } from './DeclineDialog';

interface ConfirmRowProps {
  readonly waiting: SkillToConfirm;
  /** @param words what was done */
  readonly onDone: (words: string) => void;
  /** Somebody was faster: the list is read again. */
  readonly onReload: () => void;
}

/** One skill that waits: what speaks for it, the level that the specialist sees, yes or not yet. */
export function ConfirmRow({ waiting, onDone, onReload }: ConfirmRowProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const terms = useTerms();
  const step = useStep();
  const { person, skill, version, since } = waiting;
  const said = skill.level ?? 'practitioner';
  const [level, setLevel] = React.useState(said);
  const [isDeclining, setDeclining] = React.useState(false);
  const [isOver, setOver] = React.useState(false);
  const { name, personId } = person;
  const { themeKey, note } = skill;
  const theme = terms.label(themeKey);
  const confirm = (): void =>
    step.take(
      () => people.decideSkill({ personId, themeKey, version, decision: 'confirm', level }),
      () =>
        onDone(
          translator.t('peopleCare.confirm.saidYes', {
            ...{ name, theme, level: translator.t(`people.levels.${level}`) },
          })
        ),
      () => setOver(true)
    );
  return (
    <li className={styles.row}>
      <div className={styles.person}>
        <PersonCoin name={name} />
        <div className={styles.personWords}>
          <PersonLink person={person} />
          <div className={shared.meta}>{placeWords(person, terms.label)}</div>
          <strong>{theme}</strong>
          <div>
            {translator.t('peopleCare.confirm.says', {
              level: translator.t(`people.levels.${said}`),
              date: dayWords(since, translator),
            })}
          </div>
          <div>{evidenceWords(skill.evidence, translator)}</div>
          {note !== undefined && note !== '' && (
            <p className={styles.text}>{translator.t('peopleCare.confirm.note', { note })}</p>
          )}
          {!isDeclining && <StepTrouble step={step} {...(isOver ? { onReload } : {})} />}
          <div className={styles.actions}>
            <select
              className={`${shared.field} ${ownStyles.choice}`}
              aria-label={translator.t('peopleCare.confirm.levelFor', { name, theme })}
              value={level}
              onChange={({ target }) =>
                setLevel(skillLevels.find((one) => one === target.value) ?? said)
              }
            >
              {skillLevels.map((one) => (
                <option key={one} value={one}>
                  {translator.t(`people.levels.${one}`)}
                </option>
              ))}
            </select>
            <button
              type="button"
              className={shared.outlineButton}
              aria-label={translator.t('peopleCare.confirm.yesFor', { theme, name })}
              aria-disabled={step.isUnderWay}
              onClick={confirm}
            >
              {translator.t('peopleCare.confirm.yes')}
            </button>
            <button
              type="button"
              className={shared.outlineButton}
              aria-label={translator.t('peopleCare.confirm.noFor', { theme, name })}
              onClick={() => setDeclining(true)}
            >
              {translator.t('peopleCare.confirm.no')}
            </button>
          </div>
        </div>
      </div>
      {isDeclining && (
        <DeclineDialog waiting={waiting} onDone={onDone} onClose={() => setDeclining(false)} />
      )}
    </li>
  );
}
