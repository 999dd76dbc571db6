import * as React from 'react';
import { mostNoteLetters, type SkillLevel, type SkillView } from '../../../domain/people';
import { LabelledField } from '../../look/form-parts';
import { HubDialog } from '../../look/HubDialog';
import { StepForm } from '../../look/StepForm';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';
import { CheckRow } from './fields/CheckRow';
import { LevelChoice } from './fields/LevelChoice';
import { TermPicker } from './fields/TermPicker';
import type { OwnDesk } from './own-desk';

interface SkillDialogProps extends OwnDesk {
  /** Missing for a new one. */
  readonly skill?: Pick<SkillView, 'themeKey' | 'level' | 'note' | 'isHidden' | 'state'>;
  /** It answers the yearly question: the level alone is asked. */
  readonly isAnswer?: boolean;
  readonly onClose: () => void;
}

/** That she knows a theme: how well, in her words if she likes, and whether colleagues see it. */
export function SkillDialog(props: SkillDialogProps): React.ReactElement {
  const { own, put, skill, isAnswer = false, onClose } = props;
  const { people, translator } = usePeople();
  const styles = usePeopleStyles();
  const terms = useTerms();
  const step = useStep();
  const [themeKeys, setThemes] = React.useState<readonly string[]>(skill ? [skill.themeKey] : []);
  const [level, setLevel] = React.useState<SkillLevel>(skill?.level ?? 'practitioner');
  const [note, setNote] = React.useState(skill?.note ?? '');
  const [isHidden, setHidden] = React.useState(skill?.isHidden ?? false);
  const [isMissing, setMissing] = React.useState(false);
  const isNew = skill?.state === undefined;
  const themeKey = themeKeys[0];
  const has = own.view.skills.some((one) => one.themeKey === themeKey && one.state !== undefined);

  const submit = (): void => {
    setMissing(themeKey === undefined);
    if (themeKey === undefined) return;
    const theme = terms.label(themeKey);
    const words = (): string => {
      if (isAnswer) return translator.t('peopleOwn.due.said.change', { theme });
      return translator.t(
        isNew && !has ? 'peopleOwn.skills.saidClaim' : 'peopleOwn.skills.saidChange',
        { theme }
      );
    };
    step.take(
      () =>
        isAnswer
          ? people.answerOwn({ themeKey, answer: 'change', level })
          : people.claim({ themeKey, level, note: note.trim(), isHidden }),
      (next) => {
        put(next, words());
        onClose();
      }
    );
  };
  return (
    <HubDialog
      title={
        skill
          ? translator.t(isNew ? 'peopleOwn.skills.addThis' : 'peopleOwn.skills.changeTitle', {
              theme: terms.label(skill.themeKey),
            })
          : translator.t('peopleOwn.skills.claimTitle')
      }
      onClose={onClose}
    >
      <StepForm
        submit={translator.t(isNew ? 'peopleOwn.skills.submit' : 'peopleOwn.skills.save')}
        step={step}
        onSubmit={submit}
        onCancel={onClose}
      >
        {!skill && (
          <TermPicker
            setKey="themes"
            label={translator.t('peopleOwn.skills.theme')}
            placeholder={translator.t('peopleOwn.skills.themeType')}
            countWords={(count) => translator.t('peopleOwn.skills.found', { count })}
            chosen={themeKeys}
            isOne
            onChange={setThemes}
            {...(isMissing ? { error: translator.t('peopleOwn.skills.themeMissing') } : {})}
          />
        )}
        {!skill && has && (
          <p className={styles.quiet}>{translator.t('peopleOwn.skills.themeKnown')}</p>
        )}
        <LevelChoice
          legend={translator.t('peopleOwn.skills.level')}
          level={level}
          onChoose={setLevel}
        />
        {!isAnswer && (
          <>
            <LabelledField
              label={translator.t('peopleOwn.skills.words')}
              help={translator.t('peopleOwn.skills.wordsHelp', {
                most: mostNoteLetters,
                left: Math.max(0, mostNoteLetters - note.length),
              })}
            >
              {({ className, ...field }) => (
                <textarea
                  {...field}
                  className={`${className} ${styles.textArea}`}
                  value={note}
                  onChange={({ target }) => setNote(target.value)}
                />
              )}
            </LabelledField>
            <CheckRow
              label={translator.t('peopleOwn.skills.isHidden')}
              help={translator.t('peopleOwn.skills.hiddenHelp')}
              isChecked={isHidden}
              onChange={setHidden}
            />
          </>
        )}
      </StepForm>
    </HubDialog>
  );
}
