import type { TestTenant } from './open-tenant';
import { ada } from './people';

export const STORE = '/v1.0/sites/localhost:/sites/hub:/termStore';

/** Ids of a term set made for a test; terms by their English name. */
export interface TermSetIds {
  storeId: string;
  groupId: string;
  setId: string;
  terms: Record<string, string>;
}

/** Makes a group, a set and its terms through Graph. */
export async function createTermSet(
  local: TestTenant,
  name: string,
  terms: readonly string[]
): Promise<TermSetIds> {
  const post = async (path: string, body: unknown): Promise<{ id: string }> => {
    const answer = await local.ask(ada, 'POST', STORE + path, { body });
    if (answer.status !== 201) throw new Error(await answer.text());
    return (await answer.json()) as { id: string };
  };
  const store = (await (await local.ask(ada, 'GET', STORE)).json()) as { id: string };
  const group = await post('/groups', { displayName: `Group of ${name}` });
  const set = await post('/sets', {
    parentGroup: { id: group.id },
    localizedNames: [{ languageTag: 'en-US', name }],
  });
  const made: Record<string, string> = {};
  for (const term of terms) {
    const labels = [{ languageTag: 'en-US', name: term, isDefault: true }];
    made[term] = (await post(`/sets/${set.id}/children`, { labels })).id;
  }
  return { storeId: store.id, groupId: group.id, setId: set.id, terms: made };
}
