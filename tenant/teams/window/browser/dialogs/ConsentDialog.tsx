import * as React from 'react';
import { filled } from '../../window-texts';
import { useTeamsWindow } from '../window-context';
import { Dialog } from './Dialog';

interface ConsentProps {
  appName: string;
  /** Permissions, separated by blanks. */
  scope: string;
  onAnswer(accepted: boolean): void;
}

/** What everybody is asked for at a sign-in says nothing to the person. */
const SILENT = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Asks a person whether an app may act for her. */
export function ConsentDialog({ appName, scope, onAnswer }: ConsentProps): JSX.Element {
  const { texts } = useTeamsWindow();
  const scopes = scope
    .split(/\s+/)
    .filter((one) => one !== '' && !SILENT.has(one))
    .map((one) => one.slice(one.lastIndexOf('/') + 1))
    .join(', ');
  return (
    <Dialog
      title={filled(texts.consentTitle, { app: appName })}
      width={440}
      onClose={() => onAnswer(false)}
    >
      <p>{filled(texts.consentText, { app: appName, scopes })}</p>
      <div className="buttons dialog-buttons">
        <button type="button" className="button button-first" onClick={() => onAnswer(true)}>
          {texts.accept}
        </button>
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {texts.cancel}
        </button>
      </div>
    </Dialog>
  );
}
