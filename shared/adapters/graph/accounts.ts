import type { Account, Accounts } from '../../domain/people';
import type { Vocabulary, VocabularySource } from '../../domain/taxonomy';
import { graphError, listOf, propertyOf, textOf, type GraphApi } from './graph-api';
import { accountProperties, personOf } from './people-directory';

export interface AccountsSettings {
  /** With the right to read the basics of all accounts: `User.Read.All`. */
  readonly graph: GraphApi;
  /** Offices and their countries. */
  readonly vocabulary: VocabularySource;
}

/** The most that Graph gives at once: 20,000 accounts in 21 requests. */
const pageSize = 999;
/** Far more accounts than any organisation has; a chain of pages that never ends is none. */
const mostPages = 1000;
const source = 'graph accounts';

/** All accounts of the organisation by Graph, page by page. */
export function createAccounts({ graph, vocabulary }: AccountsSettings): Accounts {
  return {
    async *all(signal) {
      const terms = await vocabulary.load();
      const select = `${accountProperties},givenName,surname`;
      let path: string | undefined = `/users?$select=${select}&$top=${pageSize}`;
      for (let page = 0; path !== undefined && page < mostPages; page += 1) {
        signal?.throwIfAborted();
        const answer: unknown = await graph
          .api(path)
          .get()
          .catch((error: unknown) => {
            throw graphError(error, source);
          });
        yield listOf(propertyOf(answer, 'value')).flatMap((account) => accountOf(account, terms));
        path = textOf(propertyOf(answer, '@odata.nextLink')) || undefined;
      }
    },
  };
}

function accountOf(account: unknown, terms: Vocabulary): readonly Account[] {
  const textAt = (name: string): string => textOf(propertyOf(account, name)).trim();
  const [givenName, surname] = [textAt('givenName'), textAt('surname')];
  return personOf(account, terms).map((person) => ({
    ...person,
    ...(givenName === '' ? {} : { givenName }),
    ...(surname === '' ? {} : { surname }),
  }));
}
