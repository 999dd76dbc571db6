import * as React from 'react';

/** Where the pages of the site are; the surface knows, a component does not. */
export interface SiteAddresses {
  /** @param search the query string of a deep link, with its question mark, or nothing */
  searchPage(search: string): string;
  themesPage(): string;
  /** @param themeKey such as `theme.counter-trafficking` */
  themePage(themeKey: string): string;
  /** An address below the site, or on another server by https; undefined for anything else. */
  resolve(link: string): string | undefined;
}

/**
 * The addresses of a site.
 * @param siteUrl absolute, without a slash at the end
 * @param files file names of the pages, as provisioning made them
 */
export function siteAddresses(
  siteUrl: string,
  files: {
    readonly search: string;
    readonly themes: string;
    readonly ofTheme: (themeKey: string) => string;
  }
): SiteAddresses {
  const page = (file: string): string => `${siteUrl}/SitePages/${encodeURIComponent(file)}`;
  return {
    searchPage: (search) => page(files.search) + search,
    themesPage: () => page(files.themes),
    themePage: (themeKey) => page(files.ofTheme(themeKey)),
    resolve(link) {
      if (link.trim() === '' || !URL.canParse(link, `${siteUrl}/`)) return undefined;
      const url = new URL(link, `${siteUrl}/`);
      // a notice is written by people: a script in its link must stay text
      return url.protocol === 'https:' || url.origin === new URL(siteUrl).origin
        ? url.href
        : undefined;
    },
  };
}

const AddressContext = React.createContext<SiteAddresses | undefined>(undefined);

export const AddressProvider = AddressContext.Provider;

/** The addresses of the site that the component stands on. */
export function useAddresses(): SiteAddresses {
  const addresses = React.useContext(AddressContext);
  if (!addresses) throw new Error('A component of the portal outside AddressProvider');
  return addresses;
}
