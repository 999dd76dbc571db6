import * as React from 'react';
import type { PeopleFound } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { useSearchStyles } from '../../search/search-styles';
import { useDelayed } from '../../states/use-delayed';
import { MissingNotice } from '../MissingNotice';
import { usePeople } from '../people-context';
import { useTerms } from '../use-terms';
import type { PeopleSearch } from './use-people-search';

interface FoundStatusProps {
  readonly search: PeopleSearch;
}

/** How many were found and for which words, said aloud when a search ends, or that it takes long. */
export function FoundStatus({ search }: FoundStatusProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = useSearchStyles();
  const isSlow = useDelayed(search.isUnderWay, 1000);
  const { answer } = search;
  const words = (): string => {
    if (isSlow) return translator.t('peoplePages.list.looking');
    if (!answer) return '';
    const count = answer.found.total;
    const text = answer.query.words.trim();
    return text === ''
      ? translator.t('peoplePages.list.found', { count })
      : translator.t('peoplePages.list.foundFor', { count, text });
  };
  return (
    <p role="status" className={styles.status}>
      {words()}
    </p>
  );
}

interface FoundNotesProps {
  readonly found: PeopleFound;
  readonly onRetry: () => void;
}

/** How the words were read, how old the directory is, and what of it did not answer. */
export function FoundNotes({ found, onRetry }: FoundNotesProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const terms = useTerms();
  const { understood, missing, asOf } = found;
  const read = new Date(asOf);
  return (
    <>
      <MissingNotice missing={missing} onRetry={onRetry} />
      <p className={shared.meta}>
        {understood && (
          <>
            {translator.t('peoplePages.list.understood', {
              theme: terms.label(understood.themeKey),
            })}{' '}
          </>
        )}
        {translator.t('peoplePages.list.asOf', {
          date: translator.date(read, 'weekday'),
          time: translator.date(read, 'time'),
        })}
      </p>
    </>
  );
}
