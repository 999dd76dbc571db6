import { findChromium } from '../tasks/chromium';

/** Jest shows these tests as skipped, with the reason, where no Chromium can be had. */
export const describeInBrowser = findChromium()
  ? describe
  : (name: string, tests: () => void) =>
      describe.skip(`${name} (no Chromium on this machine)`, tests);
