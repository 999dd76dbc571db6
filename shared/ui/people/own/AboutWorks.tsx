import * as React from 'react';
import type { AboutMe } from '../../../domain/people';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { AboutPart } from './AboutPart';

interface AboutWorksProps {
  readonly elsewhere: AboutMe['elsewhere'];
}

/** What bears her name elsewhere in the hub: it is kept there, and with those rights. */
export function AboutWorks({ elsewhere }: AboutWorksProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  return (
    <AboutPart
      title={translator.t('peopleAboutMe.elsewhere.title')}
      from={translator.t('peopleAboutMe.elsewhere.from')}
      seenBy={translator.t('peopleAboutMe.elsewhere.seenBy')}
    >
      {elsewhere.length === 0 ? (
        <p>{translator.t('peopleAboutMe.elsewhere.none')}</p>
      ) : (
        <ul className={styles.plainRows}>
          {elsewhere.map(({ kind, count }) => (
            <li key={kind}>{translator.t(`people.evidence.${kind}`, { count })}</li>
          ))}
        </ul>
      )}
    </AboutPart>
  );
}
