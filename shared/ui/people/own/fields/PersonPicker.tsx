import * as React from 'react';
import type { PersonRef, PersonRow } from '../../../../domain/people';
import { Chips } from '../../../look/Chips';
import { Combobox } from '../../../look/Combobox';
import { LabelledField } from '../../../look/form-parts';
import { usePeople } from '../../people-context';
import { placeWords } from '../../people-words';
import { useTerms } from '../../use-terms';
import { useFoundPeople } from './use-found-people';

interface PersonPickerProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  readonly chosen: PersonRef | undefined;
  readonly onChoose: (person: PersonRef | undefined) => void;
  /** Whom the field offers; who is still there unless told. */
  readonly accepts?: (row: PersonRow) => boolean;
}

const isHere = ({ isFormer }: PersonRow): boolean => !isFormer;

/** A colleague by name or by any part of it; post and mission tell two of one name apart. */
export function PersonPicker(props: PersonPickerProps): React.ReactElement {
  const { label, help, error, chosen, onChoose, accepts = isHere } = props;
  const { translator } = usePeople();
  const terms = useTerms();
  const [typed, setTyped] = React.useState('');
  const rows = useFoundPeople(typed).filter(accepts);
  return (
    <LabelledField
      label={label}
      {...(help === undefined ? {} : { help })}
      {...(error === undefined ? {} : { error })}
    >
      {(field) => (
        <>
          <Chips
            label={label}
            items={chosen ? [{ key: chosen.personId, label: chosen.name }] : []}
            removeWords={(name) => translator.t('peopleOwn.skills.remove', { name })}
            onRemove={() => onChoose(undefined)}
          />
          <Combobox
            input={field}
            label={label}
            placeholder={translator.t('peopleOwn.form.personType')}
            typed={typed}
            opensAtOnce={false}
            options={rows.map((row) => {
              const { personId, name } = row;
              const more = placeWords(row, terms.label);
              return { key: personId, label: name, ...(more === '' ? {} : { more }) };
            })}
            countWords={(count) => translator.t('peopleOwn.form.peopleFound', { count })}
            onType={setTyped}
            onTake={({ key, label: name }) => {
              setTyped('');
              onChoose({ personId: key, name });
            }}
          />
        </>
      )}
    </LabelledField>
  );
}
