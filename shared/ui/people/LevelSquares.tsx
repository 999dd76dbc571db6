import * as React from 'react';
import { skillLevels, type SkillLevel } from '../../domain/people';
import { usePeople } from './people-context';
import { usePeopleStyles } from './people-styles';

interface LevelSquaresProps {
  readonly level: SkillLevel;
}

/** How well somebody knows a theme: four squares and the word, never a figure. */
export function LevelSquares({ level }: LevelSquaresProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const reached = skillLevels.indexOf(level);
  return (
    <span className={styles.level}>
      <span className={styles.squares} aria-hidden="true">
        {skillLevels.map((one, place) => (
          <span key={one} className={place <= reached ? styles.fullSquare : styles.square} />
        ))}
      </span>
      {translator.t(`people.levels.${level}`)}
    </span>
  );
}
