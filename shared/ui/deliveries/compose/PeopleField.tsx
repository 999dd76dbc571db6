import * as React from 'react';
import type { AddressedPerson } from '../../../domain/deliveries';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { AddIcon, CancelIcon } from '../../look/icons';
import { useServiceHub } from '../../service-hub-context';
import { FailureNotice } from '../../states/FailureNotice';
import { useComposeStyles } from './compose-styles';
import { useFoundPeople } from './use-found-people';

interface PeopleFieldProps {
  readonly chosen: readonly AddressedPerson[];
  readonly onChange: (people: readonly AddressedPerson[]) => void;
}

/** People one by one: found by their names, and listed with a way to take each out again. */
export function PeopleField({ chosen, onChange }: PeopleFieldProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useComposeStyles();
  const [words, setWords] = React.useState('');
  const { found, failure, again } = useFoundPeople(words);
  const field = React.useRef<HTMLInputElement>(null);
  const others = found?.filter((one) => !chosen.some(({ personId }) => personId === one.personId));
  return (
    <>
      <LabelledField
        label={translator.t('tabs.compose.people.search')}
        help={translator.t('tabs.compose.people.help')}
      >
        {(attributes) => (
          <input
            ref={field}
            {...attributes}
            data-field="audience"
            type="search"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              // in this field it looks for people, and does not send
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        )}
      </LabelledField>
      {failure !== undefined && <FailureNotice error={failure} onRetry={again} />}
      <p role="status" className={shared.forReaders}>
        {others && translator.t('tabs.compose.people.found', { count: others.length })}
      </p>
      {others && others.length === 0 && (
        <p className={shared.meta}>{translator.t('tabs.compose.people.none')}</p>
      )}
      {others && others.length > 0 && (
        <ul className={styles.found}>
          {others.map((person) => (
            <li key={person.personId}>
              <button
                type="button"
                className={shared.quietButton}
                onClick={() => {
                  onChange([...chosen, person]);
                  setWords('');
                  field.current?.focus();
                }}
              >
                <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
                  <AddIcon />
                </span>
                {wordsOf(person)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={translator.t('tabs.compose.people.chosen')}>
          {chosen.map((person) => (
            <li key={person.personId} className={styles.chip}>
              {wordsOf(person)}
              <button
                type="button"
                className={`${shared.quietButton} ${styles.chipButton}`}
                aria-label={translator.t('tabs.compose.people.remove', { name: person.name })}
                title={translator.t('tabs.compose.people.remove', { name: person.name })}
                onClick={() => {
                  onChange(chosen.filter(({ personId }) => personId !== person.personId));
                  field.current?.focus();
                }}
              >
                <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
                  <CancelIcon />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Two people may have one name, even in one office: the address tells them apart. */
function wordsOf({ name, mission, mail }: AddressedPerson): string {
  return [name, mission, mail].filter(Boolean).join(' · ');
}
