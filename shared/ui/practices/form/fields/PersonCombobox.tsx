import * as React from 'react';
import type { PersonRef } from '../../../../domain/practices';
import { usePractices } from '../../practices-context';
import { Combobox } from './Combobox';
import type { InputProps } from './FormField';
import { useFoundPeople } from './use-found-people';

interface PersonComboboxProps {
  readonly input: InputProps;
  /** What is chosen here, for readers. */
  readonly label: string;
  /** Who is not offered. */
  readonly without?: readonly string[];
  /** Nobody more can be chosen: what is typed finds nobody. */
  readonly isFull?: boolean;
  readonly onTake: (person: PersonRef) => void;
}

/** A colleague by name or by any part of it; post and mission tell two of one name apart. */
export function PersonCombobox(props: PersonComboboxProps): React.ReactElement {
  const { input, label, without = [], isFull = false, onTake } = props;
  const { translator } = usePractices();
  const [typed, setTyped] = React.useState('');
  const people = useFoundPeople(isFull ? '' : typed);
  return (
    <Combobox
      input={input}
      label={label}
      placeholder={translator.t('practiceForm.picker.person')}
      typed={typed}
      opensAtOnce={false}
      options={people
        .filter(({ personId }) => !without.includes(personId))
        .map(({ personId, name, post, mission }) => {
          const more = [post, mission].filter(Boolean).join(' · ');
          return { key: personId, label: name, ...(more === '' ? {} : { more }) };
        })}
      onType={(words) => setTyped(isFull ? '' : words)}
      onTake={({ key, label: name }) => {
        setTyped('');
        onTake({ personId: key, name });
      }}
    />
  );
}
