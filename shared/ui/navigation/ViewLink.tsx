import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';

export interface ViewLinkProps {
  readonly href: string;
  /** Goes there without loading the page anew. */
  readonly onGo: () => void;
  /** The plain look of a link unless told. */
  readonly className?: string;
  readonly lang?: string;
  readonly isCurrent?: boolean;
  readonly children: React.ReactNode;
}

/** What a part's own link says besides where it leads. */
export type LinkLook = Omit<ViewLinkProps, 'href' | 'onGo'>;

/** A link to a view: it goes there at once, and can be opened in another window like any link. */
export function ViewLink(props: ViewLinkProps): React.ReactElement {
  const { href, onGo, className, lang, isCurrent = false, children } = props;
  const shared = useHubStyles();
  return (
    <a
      href={href}
      className={className ?? shared.link}
      {...(lang === undefined ? {} : { lang })}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </a>
  );
}

/** Whoever presses a key with it wants another tab or window. */
export function isForBrowser(event: React.MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );
}
