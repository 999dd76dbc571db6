import * as React from 'react';
import type { PagePosition } from '../../kernel/paging';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { useSearchStyles } from './search-styles';

interface ResultPagerProps {
  readonly position: PagePosition;
  readonly onGo: (page: number) => void;
}

/** Previous, where one is, next. */
export function ResultPager({ position, onGo }: ResultPagerProps): React.ReactElement | null {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useSearchStyles();
  const { number, pageCount } = position;
  if (pageCount <= 1) return null;
  return (
    <nav className={styles.pager} aria-label={translator.t('search.pager.label')}>
      {position.hasPrevious && (
        <button type="button" className={shared.quietButton} onClick={() => onGo(number - 1)}>
          {translator.t('search.pager.previous')}
        </button>
      )}
      <span>
        {translator.t('search.status.page', {
          page: translator.number(number),
          pages: translator.number(pageCount),
        })}
      </span>
      {position.hasNext && (
        <button type="button" className={shared.quietButton} onClick={() => onGo(number + 1)}>
          {translator.t('search.pager.next')}
        </button>
      )}
    </nav>
  );
}
