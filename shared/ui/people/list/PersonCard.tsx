import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { ContactTopic, PersonRow } from '../../../domain/people';
import { fromMedium, useHubStyles } from '../../look/hub-styles';
import { UserRemoveIcon } from '../../look/icons';
import { StatusPill } from '../../states/StatusPill';
import { AvailabilityPill } from '../AvailabilityPill';
import { ContactButton } from '../contact/ContactButton';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { foundWords, officeWords, spokenWords } from '../people-words';
import { PersonCoin } from '../PersonCoin';
import { PersonLink } from '../PersonLink';
import { useTerms } from '../use-terms';

const styles = mergeStyleSets({
  side: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 8,
    marginTop: 8,
    selectors: { [fromMedium]: { flexDirection: 'column', alignItems: 'flex-end', marginTop: 0 } },
  },
  card: {
    display: 'block',
    selectors: { [fromMedium]: { display: 'flex', alignItems: 'flex-start', gap: 16 } },
  },
  name: { margin: 0, fontSize: 14, lineHeight: 20, fontWeight: 600 },
  why: { margin: '4px 0 0' },
  whyWords: { fontWeight: 600 },
});

interface PersonCardProps {
  readonly person: PersonRow;
  /** The theme that was asked for, about which a message would be. */
  readonly themeKey?: string;
}

/** One person of a list: who she is, why she is here, whether she can be asked. */
export function PersonCard({ person, themeKey }: PersonCardProps): React.ReactElement {
  const { translator, me } = usePeople();
  const shared = useHubStyles();
  const common = usePeopleStyles();
  const terms = useTerms();
  const reasons = person.reasons.flatMap(
    (reason) => foundWords(reason, (key) => terms.label(key), translator) ?? []
  );
  return (
    <li className={`${common.row} ${styles.card}`}>
      <div className={`${common.person} ${common.personWords}`}>
        <PersonCoin name={person.name} />
        <div className={common.personWords}>
          <h3 className={styles.name}>
            <PersonLink person={person} />
          </h3>
          <p className={common.facts}>{factsOf(person, terms.label, translator).join(' · ')}</p>
          {reasons.length > 0 && (
            <p className={styles.why}>
              <span className={styles.whyWords}>{translator.t('peoplePages.list.why')}</span>{' '}
              {reasons.join(' · ')}
            </p>
          )}
        </div>
      </div>
      <div className={styles.side}>
        {person.isFormer ? (
          <StatusPill icon={<UserRemoveIcon />}>{translator.t('people.former')}</StatusPill>
        ) : (
          <AvailabilityPill asking={person.asking} />
        )}
        {canBeWrittenTo(person, me.personId) && (
          <ContactButton
            person={person}
            topics={topicsOf(person, themeKey)}
            className={shared.outlineButton}
            label={translator.t('peoplePages.list.askOf', { name: person.name })}
          >
            {translator.t('peoplePages.list.ask')}
          </ContactButton>
        )}
      </div>
    </li>
  );
}

/** Nobody writes to herself, to who has left, or to an account without a mailbox. */
export function canBeWrittenTo(person: PersonRow, readerId: string): boolean {
  return !person.isFormer && person.mail !== '' && person.personId !== readerId;
}

/** Post, office, languages and mentoring, as far as they are known. */
function factsOf(
  person: PersonRow,
  labelOf: (key: string) => string,
  translator: ReturnType<typeof usePeople>['translator']
): readonly string[] {
  const { post, languages, isMentor } = person;
  const office = officeWords(person, labelOf);
  return [
    ...(post === undefined ? [] : [post]),
    ...(office === undefined ? [] : [office]),
    ...languages.map((language) => spokenWords(language, translator)),
    ...(isMentor ? [translator.t('people.roles.mentor')] : []),
  ];
}

/** What a message may be about: what was asked for first, then why she was found. */
export function topicsOf(person: PersonRow, themeKey?: string): readonly ContactTopic[] {
  const keys = [
    ...(themeKey === undefined ? [] : [themeKey]),
    ...person.reasons.flatMap((reason) => ('themeKey' in reason ? [reason.themeKey] : [])),
    ...person.specialistOf,
    ...person.focalPointOf,
  ];
  return [...new Set(keys)].map((key) => ({ kind: 'theme', themeKey: key }));
}
