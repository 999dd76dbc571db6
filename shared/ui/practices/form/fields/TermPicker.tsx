import * as React from 'react';
import type { TermSetKey } from '../../../../domain/taxonomy';
import { optionsFor } from '../../../look/options-for';
import { usePractices } from '../../practices-context';
import { useForm } from '../form-context';
import { Chips } from './Chips';
import { Combobox } from './Combobox';
import { FormField } from './FormField';
import { fieldWords } from './field-words';

interface TermPickerProps {
  readonly field: 'themeKeys' | 'countryKeys' | 'frameworkKeys';
  readonly setKey: TermSetKey;
}

/** Terms of the hub's vocabulary in the reader's language, found while one types. */
export function TermPicker({ field, setKey }: TermPickerProps): React.ReactElement {
  const { translator } = usePractices();
  const { content, set, terms } = useForm();
  const [typed, setTyped] = React.useState('');
  const chosen = content[field];
  const all = React.useMemo(() => terms.choices(setKey), [terms, setKey]);
  const options = React.useMemo(
    () =>
      optionsFor(
        typed,
        all.filter(({ key }) => !chosen.includes(key))
      ),
    [typed, all, chosen]
  );
  const label = fieldWords(field, translator);
  const isWithout = all.length === 0;
  return (
    <FormField
      field={field}
      {...(isWithout
        ? { help: translator.t('practiceForm.picker.keysOnly') }
        : field === 'frameworkKeys'
          ? { help: translator.t('practiceForm.help.frameworkKeys') }
          : {})}
    >
      {(input) => (
        <>
          <Chips
            label={translator.t('practiceForm.picker.chosen', {
              list: translator.list(chosen.map((key) => terms.label(key))),
            })}
            items={chosen.map((key) => ({ key, label: terms.label(key) }))}
            onRemove={(key) => set({ [field]: chosen.filter((one) => one !== key) })}
          />
          <Combobox
            input={input}
            label={label}
            placeholder={translator.t('practiceForm.picker.type')}
            typed={typed}
            options={options}
            onType={setTyped}
            onTake={({ key }) => {
              setTyped('');
              set({ [field]: [...chosen, key] });
            }}
          />
        </>
      )}
    </FormField>
  );
}
