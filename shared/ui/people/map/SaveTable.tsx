import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { downloadCsv } from '../../look/download-file';
import { useHubStyles } from '../../look/hub-styles';
import { DownloadIcon } from '../../look/icons';
import { usePeople } from '../people-context';

const styles = mergeStyleSets({
  place: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
});

interface SaveTableProps {
  /** Without its day and its ending. */
  readonly fileName: string;
  readonly write: () => { readonly content: string; readonly lines: number };
}

/** Hands what is shown to a spreadsheet, and says how much that was. */
export function SaveTable({ fileName, write }: SaveTableProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const [said, setSaid] = React.useState('');
  const save = (): void => {
    const { content, lines } = write();
    downloadCsv(content, `${fileName}-${new Date().toISOString().slice(0, 10)}.csv`);
    setSaid(translator.t('peopleMaps.map.saved', { count: lines }));
  };
  return (
    <div className={styles.place}>
      <button type="button" className={shared.quietButton} onClick={save}>
        <span className={shared.icon} aria-hidden="true">
          <DownloadIcon />
        </span>
        {translator.t('peopleMaps.map.save')}
      </button>
      <span role="status" className={shared.meta}>
        {said}
      </span>
    </div>
  );
}
