import * as React from 'react';
import type { PersonChoice } from '../../domain/communities';
import { useHubStyles } from '../look/hub-styles';
import { CancelIcon } from '../look/icons';
import { useElementId } from '../look/use-element-id';
import { useServiceHub } from '../service-hub-context';
import { PersonField } from './PersonField';
import { useRecordStyles } from './record-styles';

interface GroupProps {
  readonly title: string;
  readonly help?: string;
  readonly error?: string;
  readonly children: React.ReactNode;
}

/** Fields that belong together; what is wrong with them stands below their title. */
export function FieldGroup({ title, help, error, children }: GroupProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = useRecordStyles();
  const id = useElementId('group');
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.group} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{title}</legend>
      {help !== undefined && (
        <p id={`${id}-help`} className={`${shared.meta} ${styles.help}`}>
          {help}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className={shared.fieldError}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

interface PeopleRowsProps<T> {
  readonly people: readonly T[];
  /** What a row holds beside the name. */
  readonly detail?: (person: T, change: (changed: T) => void) => React.ReactNode;
  readonly addLabel: string;
  readonly add: (choice: PersonChoice) => T;
  readonly onChange: (people: readonly T[]) => void;
}

/** A list of people by name: each can be taken away, others added. */
export function PeopleRows<T extends { readonly personId: string; readonly name: string }>(
  props: PeopleRowsProps<T>
): React.ReactElement {
  const { people, detail, addLabel, add, onChange } = props;
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useRecordStyles();
  return (
    <>
      {people.length > 0 && (
        <ul className={styles.people}>
          {people.map((person, place) => {
            const remove = translator.t('communities.edit.remove', { name: person.name });
            return (
              <li key={`${person.personId} ${place}`} className={styles.person}>
                <span className={styles.name}>{person.name}</span>
                {detail?.(person, (changed) =>
                  onChange(people.map((one) => (one === person ? changed : one)))
                )}
                <button
                  type="button"
                  className={`${shared.quietButton} ${styles.remove}`}
                  aria-label={remove}
                  title={remove}
                  onClick={() => onChange(people.filter((one) => one !== person))}
                >
                  <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
                    <CancelIcon />
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <PersonField label={addLabel} onPick={(choice) => onChange([...people, add(choice)])} />
    </>
  );
}
