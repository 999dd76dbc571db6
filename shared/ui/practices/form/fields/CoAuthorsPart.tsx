import * as React from 'react';
import { mostCoAuthors } from '../../../../domain/practices';
import { useHubStyles } from '../../../look/hub-styles';
import { NoticeBar } from '../../../states/NoticeBar';
import { usePractices } from '../../practices-context';
import { useForm } from '../form-context';
import { Chips } from './Chips';
import { FormField } from './FormField';
import { PersonCombobox } from './PersonCombobox';
import { fieldWords } from './field-words';

/** Who has written or done it together with the person, found by name. */
export function CoAuthorsPart(): React.ReactElement {
  const { translator, me } = usePractices();
  const shared = useHubStyles();
  const { coAuthors } = useForm();
  const { people, haveFailed } = coAuthors;
  const label = fieldWords('coAuthors', translator);
  const most = { most: mostCoAuthors };
  const isFull = people.length >= mostCoAuthors;
  const unknown = people.filter(({ isUnknown }) => isUnknown).length;
  return (
    <FormField
      field="coAuthors"
      help={translator.t('practiceForm.help.coAuthors', most)}
      count={`${translator.number(people.length)} / ${translator.number(mostCoAuthors)}`}
      note={
        <>
          {unknown > 0 && (
            <p role="alert" className={shared.fieldError}>
              {translator.t('practiceForm.picker.unknownHelp', { count: unknown })}
            </p>
          )}
          {haveFailed && (
            <NoticeBar
              kind="warning"
              action={{ label: translator.t('states.retry'), onClick: coAuthors.retry }}
            >
              {translator.t('practiceForm.picker.namesFailed')}
            </NoticeBar>
          )}
        </>
      }
    >
      {(input) => (
        <>
          <Chips
            label={label}
            items={people.map((person) => ({ key: person.personId, label: person.label }))}
            onRemove={(personId) => {
              coAuthors.remove(personId);
              // the button goes with its name: whoever uses the keyboard goes on in the field
              document.getElementById(input.id)?.focus();
            }}
          />
          <PersonCombobox
            input={input}
            label={label}
            without={[me.personId, ...people.map(({ personId }) => personId)]}
            isFull={isFull}
            onTake={coAuthors.add}
          />
          <p role="status" className={shared.meta}>
            {isFull ? translator.t('practiceForm.picker.full', most) : ''}
          </p>
        </>
      )}
    </FormField>
  );
}
