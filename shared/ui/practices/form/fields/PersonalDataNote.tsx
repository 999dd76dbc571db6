import * as React from 'react';
import { findPersonalData } from '../../../../domain/practices';
import { useHubStyles } from '../../../look/hub-styles';
import { WarningIcon } from '../../../look/icons';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';

/** What may lead to a person, said where it was written; the person decides what goes. */
export function PersonalDataNote({ text }: { readonly text: string }): React.ReactElement | null {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  const found = React.useMemo(() => findPersonalData(text), [text]);
  if (found.length === 0) return null;
  const list = translator.list([...new Set(found.map((one) => one.text))]);
  const isNamesOnly = found.every(({ kind }) => kind === 'name');
  return (
    <div role="status" className={styles.note}>
      <span className={`${shared.icon} ${shared.smallIcon} ${styles.noteIcon}`} aria-hidden="true">
        <WarningIcon />
      </span>
      <span>
        {translator.t('practiceForm.personal.found', { count: found.length, list })}{' '}
        {translator.t(isNamesOnly ? 'practiceForm.personal.names' : 'practiceForm.personal.blocks')}
      </span>
    </div>
  );
}
