import * as React from 'react';
import {
  countFilters,
  EMPTY_QUERY,
  isBrowsing,
  withoutFilters,
  type SearchAnswer,
  type SearchQuery,
} from '../../domain/search';
import { useHub } from '../hub-context';
import { SearchIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { StateBox } from '../states/StateBox';
import { ZeroResultProposals } from './ZeroResultProposals';

interface EmptyResultsProps {
  readonly answer: SearchAnswer;
  readonly onChange: (query: SearchQuery) => void;
}

/** Why nothing was found, the one step that most likely helps, and others that find something. */
export function EmptyResults({ answer, onChange }: EmptyResultsProps): React.ReactElement {
  const { query } = answer;
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
        <>
          <button
            type="button"
            className={shared.primaryButton}
            onClick={() => onChange(filtered ? withoutFilters(query) : EMPTY_QUERY)}
          >
            {translator.t(filtered ? 'search.empty.removeFilters' : 'search.empty.startAgain')}
          </button>
          {answer.help && (
            <ZeroResultProposals
              help={answer.help}
              vocabulary={answer.vocabulary}
              onChange={onChange}
            />
          )}
        </>
      }
    >
      <p>{translator.t(filtered ? 'search.empty.whyFilters' : 'search.empty.why')}</p>
      {!filtered && <p>{translator.t('search.empty.hintWords')}</p>}
    </StateBox>
  );
}
