import * as React from 'react';
import type { AboutMe } from '../../../domain/people';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords } from '../people-words';
import { PersonLink } from '../PersonLink';
import { AboutPart } from './AboutPart';

interface AboutSuccessionsProps {
  readonly successions: AboutMe['successions'];
}

/** For whose work she is named, and what she has answered. */
export function AboutSuccessions({ successions }: AboutSuccessionsProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  return (
    <AboutPart
      title={translator.t('peopleAboutMe.successions.title')}
      from={translator.t('peopleAboutMe.successions.from')}
      seenBy={translator.t('peopleAboutMe.successions.seenBy')}
    >
      {successions.length === 0 ? (
        <p>{translator.t('peopleAboutMe.successions.none')}</p>
      ) : (
        <ul className={styles.plainRows}>
          {successions.map(({ person, state, since }) => (
            <li key={person.personId}>
              <PersonLink person={person} className={styles.linkInText} />
              {': '}
              {translator.t(`peopleAboutMe.successions.${state}`, {
                date: since === undefined ? '' : dayWords(since, translator),
              })}
            </li>
          ))}
        </ul>
      )}
    </AboutPart>
  );
}
