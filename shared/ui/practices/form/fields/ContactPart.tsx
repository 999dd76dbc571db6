import * as React from 'react';
import { useHubStyles } from '../../../look/hub-styles';
import { usePractices, type PersonChoice } from '../../practices-context';
import { useForm } from '../form-context';
import { Chips } from './Chips';
import { Combobox } from './Combobox';
import { FormField } from './FormField';
import { fieldWords } from './field-words';
import { useFoundPeople } from './use-found-people';

/** The colleague who answers questions about it; most often whoever writes. */
export function ContactPart(): React.ReactElement {
  const { translator, me } = usePractices();
  const shared = useHubStyles();
  const { content, set } = useForm();
  const [typed, setTyped] = React.useState('');
  const people = useFoundPeople(typed);
  const { contact } = content;
  const take = ({ personId, name }: Pick<PersonChoice, 'personId' | 'name'>): void => {
    setTyped('');
    set({ contact: { personId, name } });
  };
  return (
    <FormField field="contact" help={translator.t('practiceForm.help.contact')}>
      {(input) => (
        <>
          <Chips
            label={fieldWords('contact', translator)}
            items={contact ? [{ key: contact.personId, label: contact.name }] : []}
            onRemove={() => set({ contact: undefined })}
          />
          <Combobox
            input={input}
            label={fieldWords('contact', translator)}
            placeholder={translator.t('practiceForm.picker.person')}
            typed={typed}
            opensAtOnce={false}
            options={people.map(({ personId, name, post, mission }) => {
              const more = [post, mission].filter(Boolean).join(' · ');
              return { key: personId, label: name, ...(more === '' ? {} : { more }) };
            })}
            onType={setTyped}
            onTake={({ key, label }) => take({ personId: key, name: label })}
          />
          {contact?.personId !== me.personId && (
            <button
              type="button"
              className={shared.quietButton}
              onClick={() => take({ personId: me.personId, name: me.name })}
            >
              {translator.t('practiceForm.picker.me')}
            </button>
          )}
        </>
      )}
    </FormField>
  );
}
