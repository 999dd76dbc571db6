import * as React from 'react';
import { Chips as HubChips } from '../../../look/Chips';
import { usePractices } from '../../practices-context';

/** The hub's row of chosen things, in the words of the form. */
export function Chips(
  props: Omit<React.ComponentProps<typeof HubChips>, 'removeWords'>
): React.ReactElement | null {
  const { translator } = usePractices();
  return (
    <HubChips
      {...props}
      removeWords={(name) => translator.t('practiceForm.picker.remove', { name })}
    />
  );
}
