import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import { readGraphSiteId } from '../../../shared/adapters/sharepoint/provisioning/provision-site';
import { flattenTerms } from '../../../shared/adapters/sharepoint/schema/terms';
import { readTermSetIds } from '../../../shared/adapters/sharepoint/term-set-ids';
import { createTermStoreVocabulary } from '../../../shared/adapters/graph/term-store-vocabulary';
import { namesOf, type Vocabulary, type VocabularySource } from '../../../shared/domain/taxonomy';
import { seededConcepts, tagSets } from './seeded-concepts';
import { openLocalSite, siteUrl, type LocalSite } from '../../surfaces/cli/local-site';

let site: LocalSite;
let vocabulary: Vocabulary;

const sources: readonly [string, () => Promise<VocabularySource>][] = [
  ['memory', () => Promise.resolve(createMemoryVocabulary(seededConcepts()))],
  [
    'the term store',
    async () => {
      await site.provision('--yes');
      const { sp, graph } = site.connection();
      return createTermStoreVocabulary({
        graph,
        siteId: await readGraphSiteId(sp, siteUrl),
        termSetIds: () => readTermSetIds(sp),
      });
    },
  ],
];

describe.each(sources)('the vocabulary from %s', (_, open) => {
  beforeAll(async () => {
    site = openLocalSite();
    vocabulary = await (await open()).load();
  });
  afterAll(() => site.close());

  test('has every term of the seeds, once, by its key', () => {
    const keys = tagSets.flatMap((set) => flattenTerms(set.terms).map(({ key }) => key));
    expect(vocabulary.concepts.map(({ key }) => key).sort()).toEqual([...keys].sort());
  });

  test('has the labels in three languages, and the codes', () => {
    expect(vocabulary.byKey('theme.counter-trafficking')).toMatchObject({
      setKey: 'themes',
      code: 'TRA',
      labels: {
        es: 'Lucha contra la trata de personas',
        pt: 'Enfrentamento ao tráfico de pessoas',
        en: 'Counter-trafficking',
      },
    });
    expect(vocabulary.byKey('type.evaluation')?.setKey).toBe('types');
  });

  test('has the synonyms, with what they mean', () => {
    const resolved = vocabulary.resolve('tráfico humano', 'themes');
    expect(resolved.ok && resolved.value.key).toBe('theme.counter-trafficking');
  });

  test('has what is marked: priorities in their order, local and deprecated terms', () => {
    const priorities = vocabulary.inSet('themes').filter(({ category }) => category === 'priority');
    expect(priorities.map(({ code }) => code)).toEqual(['HUM', 'RGL', 'INT', 'XEN', 'MEC']);
    expect(vocabulary.byKey('theme.interiorization')?.coreKey).toBe('theme.integration');
    expect(vocabulary.byKey('theme.brain-drain')).toMatchObject({
      deprecated: true,
      replacedBy: 'theme.diaspora',
    });
  });

  test('has the levels', () => {
    const below = vocabulary.byKey('theme.victim-identification')?.id ?? '';
    expect(vocabulary.ancestors(below).map(({ key }) => key)).toEqual([
      'theme.counter-trafficking',
    ]);
  });

  test('has no name twice within a set, so that every label is understood', () => {
    const doubtful = vocabulary.concepts.flatMap((concept) =>
      namesOf(concept).filter((name) => vocabulary.named(name, concept.setKey).length > 1)
    );
    expect(doubtful).toEqual([]);
  });
});

describe('reading the term store', () => {
  test('takes one batch, and one more request for each page beyond the first', async () => {
    site = openLocalSite();
    await site.provision('--yes');
    const { sp, graph } = site.connection();
    const siteId = await readGraphSiteId(sp, siteUrl);
    await site.requests();
    await createTermStoreVocabulary({ graph, siteId, termSetIds: () => readTermSetIds(sp) }).load();
    const paths = (await site.requests()).map(({ path }) => path.split('/').at(-1));
    // The tenant notes the parts of the batch, one for each set, before the batch itself.
    const parts = tagSets.map(() => 'terms');
    expect(paths).toEqual(['fields', ...parts, '$batch', 'terms', 'terms']);
    site.close();
  });
});
