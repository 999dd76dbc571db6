import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { usePortalStyles } from '../../portal/portal-styles';
import { useSearchStyles } from '../../search/search-styles';
import { FailureNotice } from '../../states/FailureNotice';
import { ListSkeleton } from '../../states/ListSkeleton';
import { useDelayed } from '../../states/use-delayed';
import { PlaceLink } from '../PlaceLink';
import { usePractices } from '../practices-context';
import type { PracticesSettings } from '../practices-settings';
import { useTerms } from '../use-terms';
import { CallForPractices } from './CallForPractices';
import { PracticeCard } from './PracticeCard';
import { useAllPlace } from './preset';
import { usePracticeSearch } from './use-practice-search';

interface CompactListProps {
  readonly settings: PracticesSettings;
}

/** A few practices on a page about something else, and the way to all of them, within what the page presets. */
export function CompactList({ settings }: CompactListProps): React.ReactElement {
  const { hub, translator } = usePractices();
  const shared = useHubStyles();
  const portal = usePortalStyles();
  const layout = useSearchStyles();
  const terms = useTerms();
  const search = usePracticeSearch(settings, true);
  const all = useAllPlace(settings);
  const late = useDelayed(search.searching, 200);
  const slow = useDelayed(search.searching, 1000);
  const { answer, error } = search;
  const { themeKey } = settings;
  const title =
    themeKey === undefined
      ? translator.t('practicePages.list.recent')
      : translator.t('practicePages.list.ofTheme', { theme: terms.label(themeKey) });
  const results = answer?.results.slice(0, settings.count) ?? [];
  return (
    <section aria-label={title} aria-busy={search.searching}>
      <div className={portal.heading}>
        <h2 className={portal.title}>{title}</h2>
        <PlaceLink to={all} className={`${shared.link} ${portal.more}`}>
          {translator.t('practicePages.list.all')}
        </PlaceLink>
      </div>
      <span role="status" className={shared.forReaders}>
        {slow ? translator.t('practicePages.list.looking') : ''}
      </span>
      {!answer && search.searching && late && <ListSkeleton rows={2} />}
      {error !== undefined && !search.searching && (
        <FailureNotice error={error} onRetry={search.retry} />
      )}
      {answer && error === undefined && results.length === 0 && (
        <CallForPractices {...(themeKey === undefined ? {} : { themeKey })} />
      )}
      {answer && results.length > 0 && (
        <ol className={layout.results}>
          {results.map((result) => (
            <PracticeCard
              key={result.hit.id}
              result={result}
              isShort
              onOpen={() => hub.search.noteOpened(answer, result)}
              {...(answer.vocabulary ? { vocabulary: answer.vocabulary } : {})}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
