import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { SavedSearch, SearchQuery } from '../../domain/search';
import { useHub } from '../hub-context';
import { HubDialog } from '../look/HubDialog';
import { useHubStyles } from '../look/hub-styles';
import { DeleteIcon, EditIcon } from '../look/icons';
import { FailureNotice } from '../states/FailureNotice';
import { NoticeBar } from '../states/NoticeBar';
import { RenameSavedSearch } from './RenameSavedSearch';

const styles = mergeStyleSets({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: 4, minHeight: 40 },
  name: { flex: 1, minWidth: 0, textAlign: 'left', overflowWrap: 'anywhere' },
});

export interface SavedSearchesDialogProps {
  readonly onClose: () => void;
  readonly onOpen: (query: SearchQuery) => void;
}

/** The searches that the reader keeps: to open, to rename, to delete and to take that back. */
export function SavedSearchesDialog(props: SavedSearchesDialogProps): React.ReactElement {
  const { onClose, onOpen } = props;
  const { hub, translator } = useHub();
  const shared = useHubStyles();
  const [list, setList] = React.useState<readonly SavedSearch[]>();
  const [renamed, setRenamed] = React.useState<string>();
  const [removed, setRemoved] = React.useState<SavedSearch>();
  const [failure, setFailure] = React.useState<unknown>();

  const read = React.useCallback((): void => {
    setFailure(undefined);
    hub.search.saved.list().then(setList, setFailure);
  }, [hub]);
  React.useEffect(read, [read]);

  const remove = (search: SavedSearch): void => {
    hub.search.saved.remove(search.id).then(() => {
      setRemoved(search);
      setList((present) => present?.filter(({ id }) => id !== search.id));
    }, setFailure);
  };
  const restore = ({ name, query }: SavedSearch): void => {
    setRemoved(undefined);
    hub.search.saved.add(name, query).then(read, setFailure);
  };
  const keepName = (search: SavedSearch, name: string): void => {
    setRenamed(undefined);
    setList((present) => present?.map((one) => (one.id === search.id ? { ...one, name } : one)));
  };

  return (
    <HubDialog title={translator.t('search.saved.open')} onClose={onClose}>
      {failure !== undefined && <FailureNotice error={failure} onRetry={read} />}
      {removed && (
        <NoticeBar
          kind="note"
          action={{ label: translator.t('states.undo'), onClick: () => restore(removed) }}
        >
          {translator.t('search.saved.removed', { name: removed.name })}
        </NoticeBar>
      )}
      {!list && failure === undefined && (
        <p role="status">{translator.t('search.saved.loading')}</p>
      )}
      {list?.length === 0 && <p>{translator.t('search.saved.none')}</p>}
      <ul className={styles.list}>
        {list?.map((search) => (
          <li key={search.id}>
            {renamed === search.id ? (
              <RenameSavedSearch
                search={search}
                onRenamed={(name) => keepName(search, name)}
                onCancel={() => setRenamed(undefined)}
              />
            ) : (
              <div className={styles.row}>
                <button
                  type="button"
                  className={`${shared.quietButton} ${styles.name}`}
                  onClick={() => onOpen(search.query)}
                >
                  {search.name}
                </button>
                <IconButton
                  label={translator.t('search.saved.renameOf', { name: search.name })}
                  icon={<EditIcon />}
                  onPress={() => setRenamed(search.id)}
                />
                <IconButton
                  label={translator.t('search.saved.removeOf', { name: search.name })}
                  icon={<DeleteIcon />}
                  onPress={() => remove(search)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className={shared.meta}>{translator.t('search.saved.onlyYou')}</p>
    </HubDialog>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly onPress: () => void;
}

function IconButton({ label, icon, onPress }: IconButtonProps): React.ReactElement {
  const shared = useHubStyles();
  return (
    <button
      type="button"
      className={shared.quietButton}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <span className={shared.icon} aria-hidden="true">
        {icon}
      </span>
    </button>
  );
}
