import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { keepSuccess } from '../keep-success';
import { asHubError } from './requests';

/** Who is signed in, as the site numbers her. */
export interface PageReader {
  readonly id: number;
  /** Display name. */
  readonly name: string;
}

/** @returns asks the site once; a failure is asked again */
export function createPageReader(sp: SPFI): () => Promise<PageReader> {
  return keepSuccess(async () => {
    const user = await sp.web.currentUser
      .select('Id', 'Title')<{ readonly Id: number; readonly Title: string }>()
      .catch((error: unknown) => {
        throw asHubError(error, 'sharepoint current user');
      });
    return { id: user.Id, name: user.Title };
  });
}
