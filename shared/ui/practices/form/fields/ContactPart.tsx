import * as React from 'react';
import type { PersonRef } from '../../../../domain/practices';
import { useHubStyles } from '../../../look/hub-styles';
import { usePractices } from '../../practices-context';
import { useForm } from '../form-context';
import { Chips } from './Chips';
import { FormField } from './FormField';
import { PersonCombobox } from './PersonCombobox';
import { fieldWords } from './field-words';

/** The colleague who answers questions about it; most often whoever writes. */
export function ContactPart(): React.ReactElement {
  const { translator, me } = usePractices();
  const shared = useHubStyles();
  const { content, set } = useForm();
  const { contact } = content;
  const take = ({ personId, name }: PersonRef): void => set({ contact: { personId, name } });
  return (
    <FormField field="contact" help={translator.t('practiceForm.help.contact')}>
      {(input) => (
        <>
          <Chips
            label={fieldWords('contact', translator)}
            items={contact ? [{ key: contact.personId, label: contact.name }] : []}
            onRemove={() => set({ contact: undefined })}
          />
          <PersonCombobox input={input} label={fieldWords('contact', translator)} onTake={take} />
          {contact?.personId !== me.personId && (
            <button type="button" className={shared.quietButton} onClick={() => take(me)}>
              {translator.t('practiceForm.picker.me')}
            </button>
          )}
        </>
      )}
    </FormField>
  );
}
