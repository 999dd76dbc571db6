import * as React from 'react';
import type { PersonRef, SkillLevel } from '../../../domain/people';
import { HubDialog } from '../../look/HubDialog';
import { StepForm } from '../../look/StepForm';
import { usePeople } from '../people-context';
import { LevelChoice } from '../own/fields/LevelChoice';
import { PersonPicker } from '../own/fields/PersonPicker';
import { TermPicker } from '../own/fields/TermPicker';
import { useStep } from '../use-step';

export interface ProposeDialogProps {
  /** The theme that is looked at; another one can be taken. */
  readonly themeKey?: string;
  /** Whoever is looked at; somebody else can be taken. */
  readonly person?: PersonRef;
  readonly onClose: () => void;
  /** @param name who was asked */
  readonly onDone: (name: string) => void;
}

/** Proposes a colleague for a theme: she is asked, and nothing is shown before she says yes. */
export function ProposeDialog(props: ProposeDialogProps): React.ReactElement {
  const { themeKey: firstTheme, person: firstPerson, onClose, onDone } = props;
  const { people, translator } = usePeople();
  const step = useStep();
  const [themeKeys, setThemeKeys] = React.useState<readonly string[]>(
    firstTheme === undefined ? [] : [firstTheme]
  );
  const [person, setPerson] = React.useState(firstPerson);
  const [level, setLevel] = React.useState<SkillLevel>('practitioner');
  const [isChecked, setChecked] = React.useState(false);
  const [themeKey] = themeKeys;
  const propose = (): void => {
    setChecked(true);
    if (themeKey === undefined || person === undefined) return;
    const { personId, name } = person;
    step.take(
      () => people.propose({ personId, themeKey, level }),
      () => onDone(name)
    );
  };
  const isMissing = { theme: isChecked && themeKey === undefined, person: isChecked && !person };
  return (
    <HubDialog title={translator.t('peopleMaps.propose.title')} onClose={onClose}>
      <StepForm
        submit={translator.t('peopleMaps.propose.send')}
        cancel={translator.t('peopleMaps.propose.cancel')}
        step={step}
        onSubmit={propose}
        onCancel={onClose}
      >
        <p>{translator.t('peopleMaps.propose.intro')}</p>
        <TermPicker
          setKey="themes"
          label={translator.t('peopleMaps.propose.theme')}
          placeholder={translator.t('peopleMaps.propose.themeHelp')}
          countWords={(count) => translator.t('peopleMaps.propose.themesFound', { count })}
          chosen={themeKeys}
          onChange={setThemeKeys}
          isOne
          {...(isMissing.theme ? { error: translator.t('peopleMaps.propose.themeMissing') } : {})}
        />
        <PersonPicker
          label={translator.t('peopleMaps.propose.person')}
          chosen={person}
          onChoose={setPerson}
          {...(isMissing.person ? { error: translator.t('peopleMaps.propose.personMissing') } : {})}
        />
        <LevelChoice
          legend={translator.t('peopleMaps.propose.level')}
          level={level}
          onChoose={setLevel}
        />
      </StepForm>
    </HubDialog>
  );
}
