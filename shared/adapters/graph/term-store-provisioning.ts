import type { Concept, TermSetKey } from '../../domain/taxonomy';
import { HubError } from '../../kernel/errors';
import type { TermBinding } from '../sharepoint/provisioning/column-xml';
import type { PartPlan, PlanStep } from '../sharepoint/provisioning/plan';
import { flattenTerms, type TermSeed, type TermSetSeed } from '../sharepoint/schema/terms';
import { graphError, listOf, propertyOf, textOf, type GraphApi } from './graph-api';
import { runGraphBatch, type BatchPart, type BatchSettings } from './graph-batch';
import { newTermBody, termChange, type TermBody } from './term-changes';
import { termLanguages, termProperties, type TermRecord } from './term-records';
import { readTermSets } from './term-sets';
import { createTermStoreVocabulary } from './term-store-vocabulary';
import { planLanguages } from './working-languages';

export interface TermPlanSettings {
  readonly graph: GraphApi;
  /** The site as Graph names it: host, site id and web id, joined by commas. */
  readonly siteId: string;
  readonly groupName: string;
  readonly sets: readonly TermSetSeed[];
  waitFor(retryAfter: string | null): Promise<void>;
}

/** What the term store needs, and where the sets are. */
export interface TermsPlan extends PartPlan {
  /** @throws HubError where the set has not been made yet */
  termBinding(termSetName: string): TermBinding;
  /** The id of a set where it is there already. */
  knownTermSetId(termSetName: string): string | undefined;
  /** The vocabulary as it is now; sets that are still to be made are left out. */
  loadConcepts(): Promise<readonly Concept[]>;
}

const source = 'graph term store';

/** The sets that documents are tagged from; the others are for later features. */
const setKeys: Readonly<Record<string, TermSetKey>> = {
  themes: 'themes',
  countries: 'countries',
  missions: 'missions',
  'document-types': 'types',
  languages: 'languages',
  frameworks: 'frameworks',
  audiences: 'audiences',
};

/**
 * Compares the term store with the seeds. Terms are known by their property `hubKey`, so that
 * people may rename and move them; nothing is ever deleted.
 */
export async function planTerms(settings: TermPlanSettings): Promise<TermsPlan> {
  const { graph, siteId, groupName, sets } = settings;
  const store = `/sites/${siteId}/termStore`;
  const batch: BatchSettings = { source, waitFor: settings.waitFor };
  const [storeAnswer, groupsAnswer] = await runGraphBatch(
    graph,
    [
      { method: 'GET', url: store },
      { method: 'GET', url: `${store}/groups` },
    ],
    batch
  );
  const termStoreId = textOf(propertyOf(storeAnswer, 'id'));
  const group = listOf(propertyOf(groupsAnswer, 'value')).find(
    (each) => textOf(propertyOf(each, 'displayName')) === groupName
  );
  let groupId = textOf(propertyOf(group, 'id'));
  const setIds = new Map<string, string>();
  if (groupId !== '') {
    const answer = await ask(graph.api(`${store}/groups/${groupId}/sets`).get());
    for (const set of listOf(propertyOf(answer, 'value'))) {
      for (const name of listOf(propertyOf(set, 'localizedNames'))) {
        setIds.set(textOf(propertyOf(name, 'name')), textOf(propertyOf(set, 'id')));
      }
    }
  }
  const known = sets.filter((set) => setIds.has(set.name));
  const termsOfKnown = await readTermSets(
    graph,
    siteId,
    known.map((set) => setIds.get(set.name) ?? ''),
    batch
  );
  const termsOf = new Map(known.map((set, index) => [set.name, termsOfKnown[index] ?? []]));

  const steps: PlanStep[] = [...planLanguages(graph, store, storeAnswer)];
  let rightCount = 0;
  if (groupId === '') {
    steps.push({
      area: 'terms',
      code: 'create-term-group',
      values: { name: groupName },
      async apply() {
        const made = await ask(graph.api(`${store}/groups`).post({ displayName: groupName }));
        groupId = textOf(propertyOf(made, 'id'));
      },
    });
  }
  for (const set of sets) {
    if (!setIds.has(set.name)) steps.push(createSet(set));
    const part = planTermsOfSet(set, termsOf.get(set.name) ?? []);
    steps.push(...part.steps);
    rightCount += part.rightCount;
  }

  return {
    steps,
    rightCount,
    refusals: [],
    knownTermSetId: (termSetName) => setIds.get(termSetName),
    termBinding(termSetName) {
      const termSetId = setIds.get(termSetName);
      if (termSetId !== undefined) return { termStoreId, termSetId };
      throw new HubError('not-found', { message: `${source}: no set called ${termSetName}` });
    },
    async loadConcepts() {
      const ids = sets.flatMap(({ key, name }) => {
        const [setKey, id] = [setKeys[key], setIds.get(name)];
        return setKey === undefined || id === undefined ? [] : [[setKey, id] as const];
      });
      const termSetIds = async () => Object.fromEntries(ids);
      const { waitFor } = settings;
      const vocabulary = createTermStoreVocabulary({ graph, siteId, termSetIds, waitFor });
      return (await vocabulary.load()).concepts;
    },
  };

  function createSet(set: TermSetSeed): PlanStep {
    return {
      area: 'terms',
      code: 'create-term-set',
      values: { name: set.name },
      async apply() {
        const made = await ask(
          graph.api(`${store}/sets`).post({
            parentGroup: { id: groupId },
            localizedNames: [
              { languageTag: termLanguages.en, name: set.name },
              { languageTag: termLanguages.es, name: set.labels.es },
              { languageTag: termLanguages.pt, name: set.labels.pt },
            ],
          })
        );
        setIds.set(set.name, textOf(propertyOf(made, 'id')));
      },
    };
  }

  function planTermsOfSet(set: TermSetSeed, terms: readonly TermRecord[]): PartPlan {
    const present = new Map(terms.map((term) => [term.properties[termProperties.key], term]));
    const seeds = flattenTerms(set.terms);
    const missing = seeds.filter((seed) => !present.has(seed.key));
    const changes = seeds.flatMap((seed) => {
      const term = present.get(seed.key);
      const body = term && termChange(seed, term);
      return term && body ? [{ id: term.id, body }] : [];
    });
    const part: PlanStep[] = [];
    if (missing.length > 0) {
      part.push({
        area: 'terms',
        code: 'create-terms',
        values: { name: set.name, count: missing.length },
        apply: () => createTerms(set, new Map(terms.map(keyAndId))),
      });
    }
    if (changes.length > 0) {
      part.push({
        area: 'terms',
        code: 'change-terms',
        values: { name: set.name, count: changes.length },
        apply: () => changeTerms(set, changes),
      });
    }
    return {
      steps: part,
      rightCount: seeds.length - missing.length - changes.length,
      refusals: [],
    };
  }

  /** Level by level, since a term needs the id of the one above it; 20 terms in each request. */
  async function createTerms(set: TermSetSeed, ids: Map<string, string>): Promise<void> {
    const base = `${store}/sets/${setIds.get(set.name) ?? ''}`;
    let level = set.terms.map((seed) => ({ seed, parentKey: undefined as string | undefined }));
    while (level.length > 0) {
      const missing = level.filter(({ seed }) => !ids.has(seed.key));
      const made = await runGraphBatch(
        graph,
        missing.map(({ seed, parentKey }): BatchPart => {
          const above = parentKey === undefined ? '' : `/terms/${ids.get(parentKey) ?? ''}`;
          return { method: 'POST', url: `${base}${above}/children`, body: newTermBody(seed) };
        }),
        batch
      );
      missing.forEach(({ seed }, index) => {
        ids.set(seed.key, textOf(propertyOf(made[index], 'id')));
      });
      level = level.flatMap(({ seed }) => childrenOf(seed));
    }
  }

  async function changeTerms(
    set: TermSetSeed,
    changes: readonly { readonly id: string; readonly body: TermBody }[]
  ): Promise<void> {
    const base = `${store}/sets/${setIds.get(set.name) ?? ''}`;
    const parts = changes.map(({ id, body }): BatchPart => {
      return { method: 'PATCH', url: `${base}/terms/${id}`, body };
    });
    await runGraphBatch(graph, parts, batch);
  }
}

function childrenOf(seed: TermSeed): { seed: TermSeed; parentKey: string | undefined }[] {
  return (seed.children ?? []).map((child) => ({ seed: child, parentKey: seed.key }));
}

function keyAndId(term: TermRecord): [string, string] {
  return [term.properties[termProperties.key] ?? term.id, term.id];
}

async function ask(answer: Promise<unknown>): Promise<unknown> {
  return answer.catch((error: unknown) => {
    throw graphError(error, source);
  });
}
