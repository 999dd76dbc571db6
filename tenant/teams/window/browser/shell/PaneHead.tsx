import * as React from 'react';
import type { WindowApp } from '../../window-model';
import { Icon } from '../icons';
import { useTeamsWindow } from '../window-context';
import { hashOf, type Route } from '../route';
import { Coin } from './Coin';

export interface HeadTab {
  label: string;
  route: Route;
  current: boolean;
}

interface HeadProps {
  title: string;
  app?: WindowApp;
  /** Where a narrow window goes back to. */
  back: Route;
  tabs: readonly HeadTab[];
  children?: React.ReactNode;
  noCoin?: boolean;
  /** Where it belongs, such as a channel's team. */
  above?: string;
}

/** Name and tabs above a conversation, a channel or an app. */
export function PaneHead(props: HeadProps): JSX.Element {
  const { title, app, back, tabs, children, noCoin, above } = props;
  const { texts } = useTeamsWindow();
  return (
    <header className="pane-head">
      <a className="icon-button back" href={hashOf(back)} aria-label={texts.back}>
        <Icon name="back" />
      </a>
      {!noCoin && <Coin name={title} {...(app ? { app } : {})} />}
      <div className="pane-title">
        {above !== undefined && <p className="meta">{above}</p>}
        <h2 title={title}>{title}</h2>
      </div>
      {tabs.length > 1 && (
        <nav aria-label={title}>
          {tabs.map(({ label, route, current }) => (
            <a key={hashOf(route)} href={hashOf(route)} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
      <div className="pane-actions">{children}</div>
    </header>
  );
}
