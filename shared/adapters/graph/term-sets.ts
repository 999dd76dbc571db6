import type { BatchSettings } from './graph-batch';
import { runGraphBatch } from './graph-batch';
import { graphError, listOf, propertyOf, textOf, type GraphApi } from './graph-api';
import { readTerm, type TermRecord } from './term-records';

/**
 * All terms of several sets, in one request and one more for each further page. (A walk from term
 * to term, as libraries offer it, would make a request for each of them.)
 * @param siteId as Graph writes it: host, site id and web id, joined by commas
 * @returns the terms of each set, in the order of the sets
 * @throws HubError where the term store cannot be read
 */
export async function readTermSets(
  graph: GraphApi,
  siteId: string,
  setIds: readonly string[],
  settings: BatchSettings
): Promise<readonly (readonly TermRecord[])[]> {
  const parts = setIds.map((setId) => ({
    method: 'GET' as const,
    url: `/sites/${siteId}/termStore/sets/${setId}/terms?$select=id,labels,properties&$expand=children`,
  }));
  const pages = await runGraphBatch(graph, parts, settings);
  return Promise.all(pages.map((page) => allPages(graph, page, settings.source)));
}

async function allPages(
  graph: GraphApi,
  firstPage: unknown,
  source: string
): Promise<readonly TermRecord[]> {
  const terms: TermRecord[] = [];
  let page = firstPage;
  for (;;) {
    for (const value of listOf(propertyOf(page, 'value'))) {
      const term = readTerm(value);
      if (term) terms.push(term);
    }
    const next = textOf(propertyOf(page, '@odata.nextLink'));
    if (next === '') return terms;
    page = await graph
      .api(pathBelowVersion(next))
      .get()
      .catch((error: unknown) => {
        throw graphError(error, source);
      });
  }
}

/** A next page by its path: the client knows the host, and web parts may reach Graph by another. */
function pathBelowVersion(address: string): string {
  const version = '/v1.0';
  const start = address.indexOf(`${version}/`);
  return start < 0 ? address : address.slice(start + version.length);
}
