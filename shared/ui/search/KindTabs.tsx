import * as React from 'react';
import {
  changeQuery,
  KINDS,
  writeDeepLink,
  type SearchAnswer,
  type SearchQuery,
} from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import type { PageLocation } from '../navigation/page-location';
import { useKindTabStyles } from './kind-tab-styles';

interface KindTabsProps {
  readonly query: SearchQuery;
  readonly kinds: SearchAnswer['kinds'];
  readonly location: PageLocation;
  readonly onChange: (query: SearchQuery) => void;
}

/**
 * The kinds of results with their counts. They look like tabs and are links between addresses of the
 * page, with `aria-current`: each narrows filters, counts and results together, so that no single
 * panel belongs to it, and arrow keys must not start a search at every step.
 */
export function KindTabs({ query, kinds, location, onChange }: KindTabsProps): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useKindTabStyles();
  const countOf = new Map(kinds.map(({ kind, count }) => [kind, count]));

  const go = (event: React.MouseEvent, next: SearchQuery): void => {
    // a person who wants a new window gets it from the browser
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onChange(next);
  };

  return (
    <nav aria-label={translator.t('search.kind.label')} className={styles.strip}>
      <ul className={styles.list}>
        {KINDS.map((kind) => {
          const next = changeQuery(query, { kind });
          const count = countOf.get(kind);
          const isHere = query.kind === kind;
          return (
            <li key={kind}>
              <a
                href={writeDeepLink(next, location.search()) || '?'}
                className={`${styles.tab} ${isHere ? styles.here : ''}`}
                aria-current={isHere ? 'page' : undefined}
                // SharePoint would load the whole page anew for a link of the site
                data-interception="off"
                onClick={(event) => go(event, next)}
              >
                {translator.t(`search.kind.${kind}`)}
                {count !== undefined && (
                  <>
                    <span className={styles.count} aria-hidden="true">
                      {translator.number(count)}
                    </span>
                    <span className={shared.forReaders}>
                      {` ${translator.t('search.kind.count', { count })}`}
                    </span>
                  </>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
