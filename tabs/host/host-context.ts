import type { ChannelLink } from '@hub/shared/lib/domain/communities';
import { regionOf } from '@hub/shared/lib/kernel/locale';

/** What the host says of the person and of the place where the tab stands. */
export interface HostContext {
  /** `default`, `dark`, `contrast`, or what is yet to come. */
  readonly theme: string;
  /** BCP 47, such as `es-PE`. */
  readonly formatTag: string;
  readonly person: {
    /** Entra object id, lower case. */
    readonly id: string;
    readonly tenantId: string;
  };
  /** What a link into the tab carried; see `readPlace`. */
  readonly subPage: string;
  /** Only in a channel. */
  readonly channel?: ChannelLink & { readonly name: string };
}

/** A tag as Teams writes it (`es-pe`) in the form of BCP 47 (`es-PE`). */
export function formatTagOf(hostLocale: string): string {
  const language = hostLocale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const region = regionOf(hostLocale);
  const tag = region === undefined ? language : `${language}-${region}`;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
