import * as React from 'react';
import type { PeopleSource } from '../../domain/people';
import { NoticeBar } from '../states/NoticeBar';
import { usePeople } from './people-context';

interface MissingNoticeProps {
  readonly missing: readonly PeopleSource[];
  readonly onRetry: () => void;
}

/** Says which sources did not answer; everything else on the page is complete. */
export function MissingNotice({ missing, onRetry }: MissingNoticeProps): React.ReactElement | null {
  const { translator } = usePeople();
  if (missing.length === 0) return null;
  return (
    <NoticeBar kind="warning" action={{ label: translator.t('states.retry'), onClick: onRetry }}>
      {translator.t('peoplePages.list.missing', {
        sources: translator.list(missing.map((name) => translator.t(`people.missing.${name}`))),
      })}
    </NoticeBar>
  );
}
