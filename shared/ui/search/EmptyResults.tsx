import * as React from 'react';
import {
  countFilters,
  EMPTY_QUERY,
  isBrowsing,
  withoutFilters,
  type SearchQuery,
} from '../../domain/search';
import { useHub } from '../hub-context';
import { SearchIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { StateBox } from '../states/StateBox';

interface EmptyResultsProps {
  readonly query: SearchQuery;
  readonly onChange: (query: SearchQuery) => void;
}

/** Why nothing was found, and the one step that most likely helps. */
export function EmptyResults({ query, onChange }: EmptyResultsProps): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  if (isBrowsing(query)) {
    return (
      <StateBox icon={<SearchIcon />} title={translator.t('search.empty.libraryTitle')}>
        <p>{translator.t('search.empty.libraryWhy')}</p>
      </StateBox>
    );
  }
  const filtered = countFilters(query) > 0;
  const text = query.text.trim();
  return (
    <StateBox
      icon={<SearchIcon />}
      title={
        text === ''
          ? translator.t('search.empty.titleFilters')
          : translator.t('search.empty.title', { text })
      }
      action={
        <button
          type="button"
          className={shared.primaryButton}
          onClick={() => onChange(filtered ? withoutFilters(query) : EMPTY_QUERY)}
        >
          {translator.t(filtered ? 'search.empty.removeFilters' : 'search.empty.startAgain')}
        </button>
      }
    >
      <p>{translator.t(filtered ? 'search.empty.whyFilters' : 'search.empty.why')}</p>
      {!filtered && <p>{translator.t('search.empty.hintWords')}</p>}
    </StateBox>
  );
}
