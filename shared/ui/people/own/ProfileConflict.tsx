import * as React from 'react';
import type { ProfileChanges } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { TableFrame } from '../../look/TableFrame';
import { useTableStyles } from '../../look/table-styles';
import { NoticeBar } from '../../states/NoticeBar';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { useTerms } from '../use-terms';
import { differences } from './profile-form';
import { partLabel, partWords } from './profile-part-words';

interface ProfileConflictProps {
  readonly mine: ProfileChanges;
  /** What was saved meanwhile. */
  readonly theirs: ProfileChanges;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Her profile was saved in another window: both versions side by side, and she chooses. */
export function ProfileConflict(props: ProfileConflictProps): React.ReactElement {
  const { mine, theirs, onKeepMine, onTakeTheirs } = props;
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const table = useTableStyles();
  const terms = useTerms();
  const title = translator.t('peopleOwn.conflict.title');
  const columns = (['field', 'theirs', 'mine'] as const).map((key) => ({
    key,
    title: translator.t(`peopleOwn.conflict.${key}`),
  }));
  return (
    <section>
      <NoticeBar kind="warning">
        {title}. {translator.t('peopleOwn.conflict.text')}
      </NoticeBar>
      <TableFrame caption={title} columns={columns}>
        {differences(mine, theirs).map((part) => (
          <tr key={part}>
            <th scope="row" className={table.rowHead}>
              {partLabel(part, translator)}
            </th>
            <td className={table.cell}>{partWords(theirs, part, terms.label, translator)}</td>
            <td className={table.cell}>{partWords(mine, part, terms.label, translator)}</td>
          </tr>
        ))}
      </TableFrame>
      <div className={styles.actions}>
        <button type="button" className={shared.outlineButton} onClick={onTakeTheirs}>
          {translator.t('peopleOwn.conflict.takeTheirs')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={onKeepMine}>
          {translator.t('peopleOwn.conflict.keepMine')}
        </button>
      </div>
    </section>
  );
}
