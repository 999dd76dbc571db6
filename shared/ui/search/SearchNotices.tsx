import * as React from 'react';
import type { SearchAnswer } from '../../domain/search';
import { useHub } from '../hub-context';
import { NoticeBar } from '../states/NoticeBar';

interface SearchNoticesProps {
  readonly answer: SearchAnswer;
  readonly onRetry: () => void;
}

/** What is missing from the answer or was changed in the question, with the way to mend it. */
export function SearchNotices({ answer, onRetry }: SearchNoticesProps): React.ReactElement {
  const { translator } = useHub();
  const retry = { label: translator.t('search.notice.tryAgain'), onClick: onRetry };
  return (
    <>
      {answer.notices.map((notice) => {
        switch (notice.kind) {
          case 'without-settings':
            return (
              <NoticeBar key={notice.kind} kind="warning" action={retry}>
                {translator.t('search.notice.withoutSettings')}
              </NoticeBar>
            );
          case 'unknown-value':
            return (
              <NoticeBar key={`${notice.field} ${notice.value}`} kind="note">
                {translator.t('search.notice.unknownValue', {
                  value: notice.value,
                  field: translator.t(`search.facet.${notice.field}`),
                })}
              </NoticeBar>
            );
          case 'without-terms':
            return (
              <NoticeBar key={notice.kind} kind="warning" action={retry}>
                {translator.t('search.notice.withoutTerms')}
              </NoticeBar>
            );
          case 'unknown-filter':
            return (
              <NoticeBar key={notice.kind} kind="note">
                {translator.t('search.notice.unknownFilter', { count: notice.count })}
              </NoticeBar>
            );
          case 'most-words':
            return (
              <NoticeBar key={notice.kind} kind="note">
                {translator.t('search.notice.mostWords')}
              </NoticeBar>
            );
          case 'long-text':
            return (
              <NoticeBar key={notice.kind} kind="note">
                {translator.t('search.notice.longText', { used: notice.used })}
              </NoticeBar>
            );
        }
      })}
      {answer.uncounted.length > 0 && (
        <NoticeBar kind="warning" action={retry}>
          {translator.t('search.facet.notCounted')}
        </NoticeBar>
      )}
    </>
  );
}
