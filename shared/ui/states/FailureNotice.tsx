import * as React from 'react';
import { isHubError } from '../../kernel/errors';
import { useTranslator } from '../translator-context';
import { NoticeBar } from './NoticeBar';

interface FailureNoticeProps {
  /** What was thrown; anything but a HubError is shown as a defect of ours. */
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A failure of one part of a page, in one line: what failed, what is safe, and its code for support. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps): React.ReactElement {
  const translator = useTranslator();
  const code = isHubError(error) ? error.code : 'unexpected';
  return (
    <NoticeBar
      kind="warning"
      {...(onRetry ? { action: { label: translator.t('states.retry'), onClick: onRetry } } : {})}
    >
      {translator.t(`problems.${code}.what`)} {translator.t(`problems.${code}.safe`)}{' '}
      {isHubError(error) && translator.t('states.supportCode', { code: error.supportCode })}
    </NoticeBar>
  );
}
