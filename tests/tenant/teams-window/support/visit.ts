import type { Browser } from 'playwright-core';
import { openWatched } from '../../../browser/watched-page';
import {
  openTeamsWindow,
  type TeamsWindowPage,
  type WindowOpening,
} from '../../../e2e/teams/window';

interface Size {
  width?: number;
  height?: number;
  /** Further origins that the window may show in frames. */
  also?: string;
}

/** Opens a person's window in a browser of her own, and closes it afterwards. */
export async function visit(
  browser: Browser,
  origin: string,
  opening: Omit<WindowOpening, 'origin'>,
  act: (teams: TeamsWindowPage, complaints: string[]) => Promise<void>,
  { also, ...size }: Size = {}
): Promise<void> {
  const { page, close, complaints } = await openWatched(browser, origin, size);
  try {
    await act(await openTeamsWindow(page, { origin, ...opening }), complaints);
    if (also !== undefined) {
      const own = complaints.filter((line) => !line.includes(also));
      complaints.splice(0, complaints.length, ...own);
    }
  } finally {
    await close();
  }
}

/** Waits until something holds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
