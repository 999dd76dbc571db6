import * as React from 'react';
import type { SkillToConfirm } from '../../../domain/people';
import { LabelledField } from '../../look/form-parts';
import { HubDialog } from '../../look/HubDialog';
import { StepForm } from '../../look/StepForm';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';

interface DeclineDialogProps {
  readonly waiting: SkillToConfirm;
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
}

/** Not yet: with words, since a bare no helps nobody. */
export function DeclineDialog({
  waiting,
  onDone,
  onClose,
}: DeclineDialogProps): React.ReactElement {
  const { people, translator } = usePeople();
  const styles = usePeopleStyles();
  const terms = useTerms();
  const step = useStep();
  const [text, setText] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const { person, skill, version } = waiting;
  const { name, personId } = person;
  const { themeKey } = skill;
  const reason = text.trim();
  const send = (): void => {
    setMissing(reason === '');
    if (reason === '') return;
    step.take(
      () => people.decideSkill({ personId, themeKey, version, decision: 'decline', reason }),
      () => {
        onClose();
        onDone(translator.t('peopleCare.confirm.saidNo', { name }));
      }
    );
  };
  return (
    <HubDialog
      title={translator.t('peopleCare.confirm.noTitle', { theme: terms.label(themeKey) })}
      onClose={onClose}
    >
      <StepForm
        submit={translator.t('peopleCare.confirm.send')}
        cancel={translator.t('peopleCare.confirm.keep')}
        step={step}
        onSubmit={send}
        onCancel={onClose}
      >
        <p className={styles.quiet}>{translator.t('peopleCare.confirm.noText', { name })}</p>
        <LabelledField
          label={translator.t('peopleCare.confirm.reason')}
          {...(isMissing
            ? { error: translator.t('peopleCare.confirm.reasonMissing', { name }) }
            : {})}
        >
          {({ className, ...field }) => (
            <textarea
              {...field}
              className={`${className} ${styles.textArea}`}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </LabelledField>
      </StepForm>
    </HubDialog>
  );
}
