import type { Page } from 'playwright-core';

/** Who opens the page, and how it is for her. */
export interface Visitor {
  /** How her name begins; Ana unless told. */
  readonly name?: string;
  readonly theme?: string;
  readonly locale?: string;
  readonly mood?: 'well' | 'offline' | 'slow';
  readonly layout?: 'page' | 'strip' | 'map';
}

/** The addresses of the pages that `openPages` serves. */
export function addressesAt(origin: string): (search: string, visitor?: Visitor) => string {
  return (search, visitor = {}) => {
    const { name = 'Ana', theme = 'default', locale = 'es-PE' } = visitor;
    const { mood = 'well', layout = 'page' } = visitor;
    return `${origin}/${[name, theme, locale, mood, layout].join('/')}${search}`;
  };
}

/** Until nothing is on its way any more. */
export function settled(page: Page): Promise<void> {
  return page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** What has the focus, by its name or its words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** How many pixels of the page stand out sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
}
