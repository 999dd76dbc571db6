import * as React from 'react';
import { skillLevels, type SkillLevel } from '../../../../domain/people';
import { RadioGroup } from '../../../look/RadioGroup';
import { usePeople } from '../../people-context';

interface LevelChoiceProps {
  readonly legend: string;
  readonly level: SkillLevel;
  readonly onChoose: (level: SkillLevel) => void;
}

/** How well a theme is known, each level with what it means: nobody has to guess. */
export function LevelChoice({ legend, level, onChoose }: LevelChoiceProps): React.ReactElement {
  const { translator } = usePeople();
  return (
    <RadioGroup
      legend={legend}
      choices={skillLevels}
      chosen={level}
      label={(one) =>
        `${translator.t(`people.levels.${one}`)}: ${translator.t(`people.levelsMean.${one}`)}`
      }
      onChoose={onChoose}
    />
  );
}
