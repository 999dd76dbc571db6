import * as React from 'react';
import type { AboutMe } from '../../../domain/people';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { evidenceWords } from '../people-words';
import { LevelSquares } from '../LevelSquares';
import { StateOfSkill } from '../profile/StateOfSkill';
import { useTerms } from '../use-terms';
import { AboutPart } from './AboutPart';
import { DeclinedWords } from './DeclinedWords';

interface AboutSkillsProps {
  readonly skills: AboutMe['skills'];
}

/** Every theme that she ever said she knows, what she took back included. */
export function AboutSkills({ skills }: AboutSkillsProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const terms = useTerms();
  return (
    <AboutPart
      title={translator.t('peopleAboutMe.skills.title')}
      from={translator.t('peopleAboutMe.skills.from')}
      seenBy={translator.t('peopleAboutMe.skills.seenBy')}
    >
      {skills.length === 0 ? (
        <p>{translator.t('peopleAboutMe.skills.none')}</p>
      ) : (
        <ul className={styles.plainRows}>
          {skills.map((skill) => (
            <li key={skill.themeKey}>
              <strong>{terms.label(skill.themeKey)}</strong>
              <div className={styles.facts}>
                {skill.level !== undefined && <LevelSquares level={skill.level} />}
                <StateOfSkill skill={skill} />
              </div>
              {/* what a colleague says of her is no statement of hers */}
              {(skill.state !== 'proposed' || skill.evidence.length > 0) && (
                <div>{evidenceWords(skill.evidence, translator)}</div>
              )}
              {skill.declined && <DeclinedWords declined={skill.declined} />}
              {skill.note !== undefined && skill.note !== '' && (
                <div>{translator.t('peopleOwn.skills.note', { note: skill.note })}</div>
              )}
            </li>
          ))}
        </ul>
      )}
    </AboutPart>
  );
}
