import * as React from 'react';
import type { TermSetKey } from '../../../../domain/taxonomy';
import { Chips } from '../../../look/Chips';
import { Combobox } from '../../../look/Combobox';
import { LabelledField } from '../../../look/form-parts';
import { optionsFor } from '../../../look/options-for';
import { usePeople } from '../../people-context';
import { useTerms } from '../../use-terms';
import { themeOptions } from './theme-options';

interface TermPickerProps {
  readonly setKey: TermSetKey;
  readonly label: string;
  readonly placeholder: string;
  readonly countWords: (count: number) => string;
  readonly chosen: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
  /** A second choice takes the place of the first. */
  readonly isOne?: boolean;
  readonly error?: string;
}

/** Terms of the hub's vocabulary, found while one types; themes in any of the hub's languages. */
export function TermPicker(props: TermPickerProps): React.ReactElement {
  const { setKey, label, placeholder, countWords, chosen, onChange, isOne = false, error } = props;
  const { translator } = usePeople();
  const terms = useTerms();
  const [typed, setTyped] = React.useState('');
  const options = React.useMemo(() => {
    const free = terms.choices(setKey).filter(({ key }) => !chosen.includes(key));
    const { vocabulary } = terms;
    return vocabulary && typed.trim() !== ''
      ? themeOptions(typed, free, vocabulary)
      : optionsFor(typed, free);
  }, [terms, setKey, typed, chosen]);
  const isAway = terms.vocabulary === undefined && typed !== '';
  return (
    <LabelledField
      label={label}
      {...(isAway ? { help: translator.t('peopleOwn.skills.termsAway') } : {})}
      {...(error === undefined ? {} : { error })}
    >
      {(field) => (
        <>
          <Chips
            label={translator.t('peopleOwn.skills.chosen')}
            items={chosen.map((key) => ({ key, label: terms.label(key) }))}
            removeWords={(name) => translator.t('peopleOwn.skills.remove', { name })}
            onRemove={(key) => onChange(chosen.filter((one) => one !== key))}
          />
          <Combobox
            input={field}
            label={label}
            placeholder={placeholder}
            typed={typed}
            options={options}
            countWords={countWords}
            onType={setTyped}
            onTake={({ key }) => {
              setTyped('');
              onChange(isOne ? [key] : [...chosen, key]);
            }}
          />
        </>
      )}
    </LabelledField>
  );
}
