import * as React from 'react';
import type { WindowApp } from '../../window-model';
import { initialsOf } from '../format';

/** A person's initials, or an app's picture; the name stands beside it. */
export function Coin({ name, app }: { name: string; app?: WindowApp }): JSX.Element {
  if (app?.icon !== undefined)
    return <img className="coin coin-app" src={app.icon} alt="" width="32" height="32" />;
  return (
    <span className={app ? 'coin coin-app' : 'coin'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
