import * as React from 'react';
import { filtersOf, type SearchAnswer, type SearchQuery } from '../../domain/search';
import { useHub } from '../hub-context';
import { copyText } from '../look/copy-text';
import { useHubStyles } from '../look/hub-styles';
import {
  AddBookmarkIcon,
  DownloadIcon,
  HistoryIcon,
  LinkIcon,
  PrintIcon,
  SearchIcon,
} from '../look/icons';
import { MoreMenu } from '../look/MoreMenu';
import { LazyPart } from '../states/LazyPart';
import { NoticeBar } from '../states/NoticeBar';
import { filterWords } from './filter-words';

const loadSave = async () =>
  (await import(/* webpackChunkName: 'hub-search-saved' */ './saved-searches')).SaveSearchDialog;
const loadSaved = async () =>
  (await import(/* webpackChunkName: 'hub-search-saved' */ './saved-searches')).SavedSearchesDialog;
const loadExport = async () =>
  (await import(/* webpackChunkName: 'hub-search-csv' */ './CsvExport')).CsvExport;

interface SearchToolsProps {
  readonly query: SearchQuery;
  readonly answer?: SearchAnswer;
  /** The address of the search, for colleagues. */
  readonly href: () => string;
  readonly onChange: (query: SearchQuery) => void;
}

interface Tools {
  readonly buttons: React.ReactElement;
  /** Dialogs, and what is said about the last action. */
  readonly outcome: React.ReactElement;
}

/** What can be done with a whole search: keep it, send it, take its list away, print it. */
export function useSearchTools(props: SearchToolsProps): Tools {
  const { query, answer, href, onChange } = props;
  const { hub, translator } = useHub();
  const shared = useHubStyles();
  const [opened, setOpened] = React.useState<'save' | 'saved' | 'export'>();
  const [said, setSaid] = React.useState<string>();
  const close = React.useCallback(() => setOpened(undefined), []);

  const copy = (): void => {
    void copyText(href()).then((copied) =>
      setSaid(translator.t(copied ? 'search.share.copied' : 'search.share.failed'))
    );
  };
  const clearRecent = (): void => {
    void hub.search.recent
      .clear()
      .then(() => setSaid(translator.t('search.suggest.recentCleared')));
  };
  const press = (action: () => void) => (): void => {
    setSaid(undefined);
    action();
  };
  const items = [
    {
      key: 'saved',
      label: translator.t('search.saved.open'),
      icon: <SearchIcon />,
      onPress: press(() => setOpened('saved')),
    },
    {
      key: 'copy',
      label: translator.t('search.share.copy'),
      icon: <LinkIcon />,
      onPress: press(copy),
    },
    {
      key: 'export',
      label: translator.t('search.export.start'),
      icon: <DownloadIcon />,
      onPress: press(() => setOpened('export')),
    },
    {
      key: 'print',
      label: translator.t('search.print.start'),
      icon: <PrintIcon />,
      onPress: press(() => window.print()),
    },
    {
      key: 'clear',
      label: translator.t('search.suggest.clearRecent'),
      icon: <HistoryIcon />,
      onPress: press(clearRecent),
    },
  ];
  const filters = filtersOf(query).map((filter) =>
    filterWords(filter, translator, answer?.vocabulary)
  );
  const proposed =
    [query.text.trim(), ...filters].filter((words) => words !== '').join(' · ') ||
    translator.t('search.saved.everything');

  return {
    buttons: (
      <>
        <button
          type="button"
          className={shared.quietButton}
          onClick={press(() => setOpened('save'))}
        >
          <span className={shared.icon} aria-hidden="true">
            <AddBookmarkIcon />
          </span>
          {translator.t('search.saved.save')}
        </button>
        <MoreMenu label={translator.t('search.tools.more')} items={items} />
      </>
    ),
    outcome: (
      <>
        {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
        {opened === 'export' && <LazyPart load={loadExport} props={{ query, onClose: close }} />}
        {opened === 'save' && (
          <LazyPart
            load={loadSave}
            props={{
              query,
              proposed,
              onClose: close,
              onSaved: ({ name }) => {
                close();
                setSaid(translator.t('search.saved.saved', { name }));
              },
            }}
          />
        )}
        {opened === 'saved' && (
          <LazyPart
            load={loadSaved}
            props={{
              onClose: close,
              onOpen: (saved: SearchQuery) => {
                close();
                onChange(saved);
              },
            }}
          />
        )}
      </>
    ),
  };
}
