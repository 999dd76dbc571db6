/** Path of Chromium on this machine; undefined where there is none. */
export function findChromium(): string | undefined;
/** Installs Chromium where it is missing and this account may do so. */
export function ensureChromium(): Promise<void>;
/** How the tests start it. */
export const chromiumArguments: string[];
