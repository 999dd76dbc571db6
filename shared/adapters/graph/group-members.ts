import { graphError, listOf, propertyOf, textOf, type GraphApi } from './graph-api';

/** Far more people than the organisation has. */
const mostPages = 30;

/**
 * The people in a group of the directory, and in the groups in it.
 * @param graph with the right `GroupMember.Read.All`
 * @returns for each group its people's object ids, lower case; none for a group that is gone
 */
export function createGroupMembers(
  graph: GraphApi
): (groupId: string) => Promise<readonly string[]> {
  return async (groupId) => {
    const ids: string[] = [];
    let path: string | undefined =
      `/groups/${encodeURIComponent(groupId)}/transitiveMembers?$select=id&$top=999`;
    for (let page = 0; path !== undefined && page < mostPages; page += 1) {
      const answer: unknown = await graph
        .api(path)
        .get()
        .catch((error: unknown) => {
          const failure = graphError(error, 'graph groups');
          if (failure.code === 'not-found') return undefined;
          throw failure;
        });
      for (const member of listOf(propertyOf(answer, 'value'))) {
        const id = textOf(propertyOf(member, 'id')).toLowerCase();
        if (id !== '') ids.push(id);
      }
      path = textOf(propertyOf(answer, '@odata.nextLink')) || undefined;
    }
    return ids;
  };
}
