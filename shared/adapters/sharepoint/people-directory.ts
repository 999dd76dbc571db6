import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/web';
import { asHubError } from './requests';

/** The organisation's people, as the site numbers them. */
export interface SitePerson {
  readonly id: number;
  /** Claim by which SharePoint knows the account. */
  readonly loginName: string;
  /** Display name. */
  readonly name: string;
}

/** Makes people known to the site, each once in a run. */
export interface PeopleDirectory {
  /**
   * @param mail of the account
   * @returns undefined where the organisation's directory has no such account
   * @throws HubError where the site cannot be asked
   */
  find(mail: string): Promise<SitePerson | undefined>;
}

/**
 * @param sp bound to the hub's site; needs the right to add people to the site
 */
export function createPeopleDirectory(sp: SPFI): PeopleDirectory {
  const asked = new Map<string, Promise<SitePerson | undefined>>();

  const ask = async (mail: string): Promise<SitePerson | undefined> => {
    try {
      const user = await sp.web.ensureUser(`i:0#.f|membership|${mail}`);
      return { id: user.Id, loginName: user.LoginName, name: user.Title };
    } catch (error) {
      const failure = asHubError(error, 'sharepoint people');
      // One wrong address must not keep everybody else out.
      if (failure.code !== 'rejected' && failure.code !== 'not-found') throw failure;
      return undefined;
    }
  };

  return {
    find(mail) {
      const key = mail.toLowerCase();
      const known = asked.get(key);
      if (known) return known;
      const asking = ask(key).catch((failure: unknown) => {
        asked.delete(key);
        throw failure;
      });
      asked.set(key, asking);
      return asking;
    },
  };
}
