import * as React from 'react';
import { isHubError } from '../../kernel/errors';
import { PlugDisconnectedIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { useTranslator } from '../translator-context';
import { StateBox } from './StateBox';

interface ErrorStateProps {
  /** What was thrown; anything but a HubError is shown as a defect of ours. */
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Level of its title in the page; a part of a part unless told. */
  readonly level?: 2 | 3;
}

/** What failed, what is safe, what can be done, and a code for support. */
export function ErrorState({ error, onRetry, level = 3 }: ErrorStateProps): React.ReactElement {
  const translator = useTranslator();
  const styles = useHubStyles();
  const code = isHubError(error) ? error.code : 'unexpected';
  const waitSeconds =
    isHubError(error) && error.retryAfterMs ? Math.ceil(error.retryAfterMs / 1000) : 0;
  return (
    <div role="alert">
      <StateBox
        icon={<PlugDisconnectedIcon />}
        level={level}
        title={translator.t(`problems.${code}.what`)}
        action={
          <button type="button" className={styles.primaryButton} onClick={onRetry}>
            {translator.t('states.retry')}
          </button>
        }
      >
        <p>
          {translator.t(`problems.${code}.safe`)} {translator.t(`problems.${code}.next`)}
        </p>
        {waitSeconds > 0 && <p>{translator.t('states.retryIn', { seconds: waitSeconds })}</p>}
        {isHubError(error) && (
          <p className={styles.meta}>
            {translator.t('states.supportCode', { code: error.supportCode })}
          </p>
        )}
      </StateBox>
    </div>
  );
}
