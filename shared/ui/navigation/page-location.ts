/** The part of the page's address that a component keeps its state in. */
export interface PageLocation {
  /** What stands after the path, with its question mark; empty when nothing does. */
  search(): string;
  /** A new state, to which the browser's back button can return. */
  push(search: string): void;
  /** The same state with more said about it, such as words while they are typed. */
  replace(search: string): void;
  /** Leaves for another address. */
  open(address: string): void;
  /** The whole address, to be sent to a colleague. */
  href(): string;
  /** Calls back when the person goes back or forward. @returns ends the calls */
  listen(onChange: () => void): () => void;
}

export function browserLocation(page: Window): PageLocation {
  return {
    search: () => page.location.search,
    push(search) {
      page.history.pushState(page.history.state, '', `${page.location.pathname}${search}`);
    },
    replace(search) {
      page.history.replaceState(page.history.state, '', `${page.location.pathname}${search}`);
    },
    open: (address) => page.location.assign(address),
    href: () => page.location.href,
    listen(onChange) {
      page.addEventListener('popstate', onChange);
      return () => page.removeEventListener('popstate', onChange);
    },
  };
}
