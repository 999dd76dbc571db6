import { readFileSync } from 'node:fs';
import { readGraphSiteId } from '../../../shared/adapters/sharepoint/provisioning/provision-site';
import { readTermSetIds } from '../../../shared/adapters/sharepoint/term-set-ids';
import { createTermStoreVocabulary } from '../../../shared/adapters/graph/term-store-vocabulary';
import type { TermSetKey, Vocabulary } from '../../../shared/domain/taxonomy';
import {
  describeWithEvaluations,
  evaluationsFile,
  evaluationsFolder,
} from '../../collections/evaluations';
import { openLocalSite, siteUrl, type LocalSite } from './local-site';
import { ana } from './people';

interface Evaluation {
  readonly id: string;
  readonly Year: number;
  readonly 'Migration Thematic Areas': string | null;
  readonly 'Countries Covered': readonly string[];
}

interface Tag {
  readonly TermGuid: string;
}
interface Item {
  readonly HubSourceId: string;
  readonly HubReferenceYear: number;
  readonly HubThemes: readonly Tag[];
  readonly HubCountries: readonly Tag[];
}

/*
 * All thematic areas as the organisation writes them, with their commas. Written out, since a test
 * that took them apart by the program's own rule would prove nothing.
 */
const thematicAreas = [
  'Assistance to vulnerable migrants',
  'Border and identity solutions (border management, security, border assessment etc)',
  'Counter trafficking',
  'Donor(s) assessment',
  'Facilitated migration services (consular services, visas, self-payer support)',
  'International Migration law',
  'Labour migration (ethical recruitment, labour market etc)',
  'Land, property and reparations (LPR)',
  'Media and communications',
  'Migrant training and integration (including community cohesion)',
  'Migration and Development - community development',
  'Migration and Development - diaspora',
  'Migration and Development - mainstreaming migration into development',
  'Migration and Development - remittances and financial empowerment',
  'Migration and climate change',
  'Migration health (assessment, travel, health promotion, crisis-affected)',
  'Migration health policy and partnerships',
  'Migration policy - dialogue, consultations etc and Migration Management',
  'Migration research',
  'Multiple thematic overview',
  'Organisational policy/strategy',
  'Partnerships',
  'Preparedness and Response - Camp coordination camp management',
  'Preparedness and Response - Disaster risk management',
  'Preparedness and Response - Displacement Tracking matrix',
  'Preparedness and Response - Emergency preparedness',
  'Preparedness and Response - Emergency response (including shelter, NFIs, WASH)',
  'Preparedness and Response - assistance to displaced populations',
  'Resettlement and Movement Management (RMM)',
  'Return and AVRR',
  'Transition Recovery - community stabilisation',
  'Transition Recovery - disarmament demobilisation and reintegration',
  'Transition Recovery - disaster risk reduction',
  'Transition Recovery - durable solutions',
  'Transition Recovery - early recovery',
  'Transition Recovery - election assistance and out of country voting',
  'Transition Recovery - peacebuilding and peace preservation',
  'Transition Recovery - preventing violent extremism',
];

describeWithEvaluations('the organisation’s 448 evaluations', () => {
  let evaluations: readonly Evaluation[];
  let site: LocalSite;
  let vocabulary: Vocabulary;
  let items: readonly Item[];
  let said: string;

  beforeAll(async () => {
    evaluations = JSON.parse(readFileSync(evaluationsFile, 'utf8')) as readonly Evaluation[];
    site = openLocalSite();
    await site.admin('POST', '/people', [ana]);
    await site.provision('--yes');
    await site
      .connection()
      .sp.web.siteGroups.getByName('Hub Readers')
      .users.add(`i:0#.f|membership|${ana.mail}`);
    const run = await site.import(evaluationsFolder);
    said = run.text;
    const { sp, graph } = site.connection();
    vocabulary = await createTermStoreVocabulary({
      graph,
      siteId: await readGraphSiteId(sp, siteUrl),
      termSetIds: () => readTermSetIds(sp),
    }).load();
    items = await sp.web.lists
      .getByTitle('Hub Documents')
      .items.select('HubSourceId', 'HubReferenceYear', 'HubThemes', 'HubCountries')
      .top(5000)<readonly Item[]>();
  });
  afterAll(() => site.close());

  const termId = (label: string, setKey: TermSetKey): string => {
    const resolved = vocabulary.resolve(label, setKey);
    if (!resolved.ok) throw new Error(`${label}: ${resolved.problem.code}`);
    return resolved.value.id;
  };

  test('are all there', () => {
    expect(said).toContain(
      'Done: 448 records = 448 created + 0 updated + 0 unchanged + 0 refused + 0 failed'
    );
    expect(new Set(items.map(({ HubSourceId }) => HubSourceId))).toEqual(
      new Set(evaluations.map(({ id }) => id))
    );
  });

  /** A theme and everything below it: what a person means when she chooses the theme. */
  const withNarrower = (id: string): ReadonlySet<string> =>
    new Set([id, ...vocabulary.descendants(id).map((concept) => concept.id)]);

  test('have no thematic area that this test does not know', () => {
    const rest = evaluations.map((evaluation) =>
      [...thematicAreas]
        // The longest first: one label may be the beginning of another.
        .sort((a, b) => b.length - a.length)
        .reduce(
          (text, area) => text.replaceAll(area, ''),
          evaluation['Migration Thematic Areas'] ?? ''
        )
        .replace(/[, ]/g, '')
    );
    expect(rest.filter((text) => text !== '')).toEqual([]);
  });

  test.each(thematicAreas)('are found under %s, every one and no other', (area) => {
    const ids = withNarrower(termId(area, 'themes'));
    const areas = thematicAreas.filter((each) => ids.has(termId(each, 'themes')));
    const expected = evaluations
      .filter((evaluation) =>
        areas.some((each) => evaluation['Migration Thematic Areas']?.includes(each))
      )
      .map((evaluation) => evaluation.id);
    const found = items
      .filter(({ HubThemes }) => HubThemes.some(({ TermGuid }) => ids.has(TermGuid)))
      .map(({ HubSourceId }) => HubSourceId);
    expect(expected.length).toBeGreaterThan(0);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('are found under each of their countries', () => {
    const byCountry = new Map<string, string[]>();
    for (const evaluation of evaluations) {
      for (const country of evaluation['Countries Covered'].filter((name) => name !== 'nan')) {
        const id = termId(country, 'countries');
        byCountry.set(id, [...(byCountry.get(id) ?? []), evaluation.id]);
      }
    }
    expect(byCountry.size).toBeGreaterThan(100);
    for (const [id, expected] of byCountry) {
      const found = items
        .filter(({ HubCountries }) => HubCountries.some(({ TermGuid }) => TermGuid === id))
        .map(({ HubSourceId }) => HubSourceId);
      expect([vocabulary.label(id, 'en'), [...found].sort()]).toEqual([
        vocabulary.label(id, 'en'),
        [...new Set(expected)].sort(),
      ]);
    }
  });

  test('have their years', () => {
    const years = Object.fromEntries(evaluations.map(({ id, Year }) => [id, Year]));
    expect(
      Object.fromEntries(
        items.map(({ HubSourceId, HubReferenceYear }) => [HubSourceId, HubReferenceYear])
      )
    ).toEqual(years);
  });

  test('are counted under each theme by the search as well', async () => {
    const id = termId(
      'Migration health (assessment, travel, health promotion, crisis-affected)',
      'themes'
    );
    const ids = withNarrower(id);
    const expected = items.filter(({ HubThemes }) =>
      HubThemes.some(({ TermGuid }) => ids.has(TermGuid))
    ).length;
    const response = await site.asPerson(ana.mail, 'POST', '/_api/search/postquery', {
      request: { Querytext: `owstaxIdHubThemes:"#${id}"`, RowLimit: 1, TrimDuplicates: false },
    });
    const { PrimaryQueryResult } = (await response.json()) as {
      PrimaryQueryResult: { RelevantResults: { TotalRows: number } };
    };
    expect(PrimaryQueryResult.RelevantResults.TotalRows).toBe(expected);
  });

  test('are left alone by a second import', async () => {
    const { code, text } = await site.import(evaluationsFolder);
    expect(code).toBe(0);
    expect(text).toContain('448 unchanged');
  });
});
