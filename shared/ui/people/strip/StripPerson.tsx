import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { PersonRow } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { ChatIcon } from '../../look/icons';
import { AvailabilityPill } from '../AvailabilityPill';
import { ContactButton } from '../contact/ContactButton';
import { canBeWrittenTo, topicsOf } from '../list/PersonCard';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { foundWords, officeWords } from '../people-words';
import { PersonCoin } from '../PersonCoin';
import { PersonLink } from '../PersonLink';
import { useTerms } from '../use-terms';

const styles = mergeStyleSets({
  // beside words there is room for an icon only; its name is said to readers
  button: { minWidth: 32, padding: 7 },
  pill: { marginTop: 4 },
});

interface StripPersonProps {
  readonly person: PersonRow;
  readonly themeKey?: string;
}

/** A person of a strip: who she is, the strongest reason, whether she can be asked. */
export function StripPerson({ person, themeKey }: StripPersonProps): React.ReactElement {
  const { translator, me } = usePeople();
  const shared = useHubStyles();
  const common = usePeopleStyles();
  const terms = useTerms();
  const { reasons } = person;
  const why = reasons.flatMap(
    (reason) => foundWords(reason, (key) => terms.label(key), translator) ?? []
  )[0];
  const office = officeWords(person, terms.label);
  return (
    <li className={`${shared.card} ${common.person}`}>
      <PersonCoin name={person.name} />
      <div className={common.personWords}>
        <PersonLink person={person} />
        <p className={common.facts}>
          {[why, office].filter((part) => part !== undefined).join(' · ')}
        </p>
        <div className={styles.pill}>
          <AvailabilityPill asking={person.asking} />
        </div>
      </div>
      {canBeWrittenTo(person, me.personId) && (
        <ContactButton
          person={person}
          topics={topicsOf(person, themeKey)}
          className={`${shared.outlineButton} ${styles.button}`}
          label={translator.t('peoplePages.list.askOf', { name: person.name })}
        >
          <span className={shared.icon} aria-hidden="true">
            <ChatIcon />
          </span>
        </ContactButton>
      )}
    </li>
  );
}
