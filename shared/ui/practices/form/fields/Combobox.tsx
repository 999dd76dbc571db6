import * as React from 'react';
import { Combobox as HubCombobox, type ComboboxOption } from '../../../look/Combobox';
import { usePractices } from '../../practices-context';

export type { ComboboxOption };

/** The hub's field with proposals, in the words of the form. */
export function Combobox(
  props: Omit<React.ComponentProps<typeof HubCombobox>, 'countWords'>
): React.ReactElement {
  const { translator } = usePractices();
  return (
    <HubCombobox
      {...props}
      countWords={(count) => translator.t('practiceForm.picker.count', { count })}
    />
  );
}
