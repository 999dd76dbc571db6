import * as React from 'react';
import type { AboutMe } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords } from '../people-words';
import { PlaceLink } from '../PlaceLink';
import { useTerms } from '../use-terms';
import { AboutPart } from './AboutPart';
import { topicWords } from './topic-words';

interface AboutContactsProps {
  readonly about: AboutMe;
}

/** Whom she turned to, and how often colleagues turned to her. */
export function AboutContacts({ about }: AboutContactsProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const terms = useTerms();
  const { contactsMade, contactsReceived } = about;
  return (
    <AboutPart
      title={translator.t('peopleAboutMe.contacts.title')}
      from={translator.t('peopleAboutMe.contacts.from')}
      seenBy={translator.t('peopleAboutMe.contacts.seenBy')}
    >
      <p>{translator.t('peopleAboutMe.contacts.received', { count: contactsReceived })}</p>
      {contactsMade.length === 0 ? (
        <p>{translator.t('peopleAboutMe.contacts.none')}</p>
      ) : (
        <ul className={styles.plainRows}>
          {contactsMade.map(({ id, personId, topic, at, outcome }) => (
            <li key={id}>
              {translator.t('peopleAboutMe.contacts.line', {
                ...{ date: dayWords(at, translator), topic: topicWords(topic, terms.label) },
              })}
              <div>
                <PlaceLink to={{ view: 'profile', id: personId }}>
                  {translator.t('people.actions.see')}
                </PlaceLink>
              </div>
              {outcome !== undefined && (
                <div className={shared.meta}>
                  {translator.t('peopleAboutMe.contacts.outcome', {
                    outcome: translator.t(`people.outcomes.${outcome}`),
                  })}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </AboutPart>
  );
}
