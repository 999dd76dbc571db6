import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { usePeople, type PeoplePlace } from './people-context';

interface PlaceLinkProps {
  readonly to: PeoplePlace;
  /** The plain look of a link unless told. */
  readonly className?: string;
  readonly lang?: string;
  readonly isCurrent?: boolean;
  readonly children: React.ReactNode;
}

/** A link to a view: it goes there at once, and can be opened in another window like any link. */
export function PlaceLink(props: PlaceLinkProps): React.ReactElement {
  const { to, className, lang, isCurrent = false, children } = props;
  const { go, hrefOf } = usePeople();
  const shared = useHubStyles();
  return (
    <a
      href={hrefOf(to)}
      className={className ?? shared.link}
      {...(lang === undefined ? {} : { lang })}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

/** Whoever presses a key with it wants another tab or window. */
function isForBrowser(event: React.MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );
}
