import * as React from 'react';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { useSearchStyles } from './search-styles';

interface ResultPagerProps {
  readonly page: number;
  readonly pages: number;
  readonly onGo: (page: number) => void;
}

/** Previous, where one is, next. */
export function ResultPager({ page, pages, onGo }: ResultPagerProps): React.ReactElement | null {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useSearchStyles();
  if (pages <= 1) return null;
  return (
    <nav className={styles.pager} aria-label={translator.t('search.pager.label')}>
      {page > 1 && (
        <button type="button" className={shared.quietButton} onClick={() => onGo(page - 1)}>
          {translator.t('search.pager.previous')}
        </button>
      )}
      <span>
        {translator.t('search.status.page', {
          page: translator.number(page),
          pages: translator.number(pages),
        })}
      </span>
      {page < pages && (
        <button type="button" className={shared.quietButton} onClick={() => onGo(page + 1)}>
          {translator.t('search.pager.next')}
        </button>
      )}
    </nav>
  );
}
