import { DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { repeatableHeader, type Fetch, type ThrottleGate } from '../throttle-gate';
import { gatedSend } from './gated-send';

export interface SiteClientSettings {
  /** Absolute address of the site. */
  readonly siteUrl: string;
  readonly gate: ThrottleGate;
  readonly fetch: Fetch;
  /** A bearer token for SharePoint, asked for before each request. */
  accessToken(): Promise<string>;
}

/** A PnPjs instance for programs: bearer token, our own gate, and none of PnPjs' own repetitions. */
export function createSiteClient(settings: SiteClientSettings): SPFI {
  const { siteUrl, gate, fetch, accessToken } = settings;
  return spfi(siteUrl)
    .using(DefaultHeaders(), DefaultInit(), DefaultParse())
    .using((instance: Queryable) => {
      instance.on.auth(async (url, init) => {
        // Names as PnPjs writes them: it adds its own once more, and two spellings would be two headers.
        const Authorization = `Bearer ${await accessToken()}`;
        return [url, { ...init, headers: { ...init.headers, Authorization } }];
      });
      return instance;
    })
    .using(gatedSend(gate, fetch));
}

/**
 * A copy of an instance whose writes may be sent again when no answer came: for requests that set
 * something to a value, or whose caller looks afterwards.
 */
export function repeatably(sp: SPFI): SPFI {
  return spfi(sp).using((instance: Queryable) => {
    instance.on.pre(async (url, init, result) => [
      url,
      { ...init, headers: { ...init.headers, [repeatableHeader]: 'yes' } },
      result,
    ]);
    return instance;
  });
}
