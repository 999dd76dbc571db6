import * as React from 'react';
import type { PersonChoice } from '../../domain/communities';
import { LabelledField } from '../look/form-parts';
import { useElementId } from '../look/use-element-id';
import { useServiceHub } from '../service-hub-context';

interface PersonFieldProps {
  readonly label: string;
  readonly help?: string;
  /** Called while somebody types: nobody, until the words name one person. */
  readonly onChoose?: (personId: string | undefined) => void;
  /** Called with whom she has chosen; the field is empty again then, for the next one. */
  readonly onPick?: (choice: PersonChoice) => void;
}

/** So long nobody is asked while somebody types. */
const PAUSE_MS = 250;

/** A colleague by name: the browser's own list of choices, filled while one types. */
export function PersonField(props: PersonFieldProps): React.ReactElement {
  const { label, help, onChoose, onPick } = props;
  const { hub, translator } = useServiceHub();
  const listId = useElementId('people');
  const [words, setWords] = React.useState('');
  const [choices, setChoices] = React.useState<readonly PersonChoice[]>([]);
  const chosen = choices.find((choice) => wordsOf(choice) === words);

  React.useEffect(() => {
    if (words.trim().length < 2 || chosen) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      hub.communities.findPeople({ words }).then(
        (found) => isCurrent && setChoices(found),
        // Without proposals the field says that somebody has to be chosen.
        () => isCurrent && setChoices([])
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [hub, words, chosen]);

  return (
    <LabelledField label={label} {...(help === undefined ? {} : { help })}>
      {(field) => (
        <>
          <input
            {...field}
            type="text"
            autoComplete="off"
            list={listId}
            value={words}
            placeholder={translator.t('communities.act.expertNone')}
            onChange={({ target: { value } }) => {
              const choice = choices.find((one) => wordsOf(one) === value);
              setWords(choice && onPick ? '' : value);
              onChoose?.(choice?.personId);
              if (choice) onPick?.(choice);
            }}
          />
          <datalist id={listId}>
            {choices.map((choice) => (
              <option key={choice.personId} value={wordsOf(choice)} />
            ))}
          </datalist>
        </>
      )}
    </LabelledField>
  );
}

/** Two people may share a name; their office tells them apart. */
function wordsOf({ name, mission, post }: PersonChoice): string {
  return [name, post, mission].filter((part) => part !== undefined && part !== '').join(' · ');
}
