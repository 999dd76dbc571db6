import * as path from 'node:path';
import { EMPTY_QUERY } from '../../../shared/domain/search';
import { documents, sampleFolder, sampleList } from '../../tenant/sample/sample-data';
import { postQuery } from './direct-calls';
import { ADMINISTRATOR, openSampleHub, READER, TEAM_MEMBER, type SampleHub } from './sample-hub';

interface PinRow {
  readonly HubDocumentId: string;
  readonly HubReasonEs: string;
}

const forTeam = new Set(
  documents.filter(({ audience }) => audience === 'km-team').map(({ id }) => id)
);
const pins = sampleList('best-bets.csv');
const closedPin = pins.find(({ document = '' }) => forTeam.has(document));
const bestBets = "/_api/web/getlist('/sites/hub/Lists/HubBestBets')";
/** What the hub keeps for itself. */
const ownLists = [
  ...['Lists/HubBestBets', 'Lists/HubNeedToKnow', 'Lists/HubSpecialists'],
  ...['Lists/HubSavedSearches', 'HubSettings'],
];

// long enough for a machine that has other things to do
jest.setTimeout(120_000);

describe('A pin on a document that is left to the KM team', () => {
  let sample: SampleHub;
  let closedId: string;

  beforeAll(async () => {
    sample = await openSampleHub();
    const { sharePoint } = await sample.signIn(ADMINISTRATOR);
    const filter = `$filter=HubSourceId eq '${closedPin?.document}'&$select=UniqueId`;
    const response = await sharePoint(
      `/_api/web/lists/getbytitle('Hub Documents')/items?${filter}`
    );
    const { value } = (await response.json()) as { value: { UniqueId: string }[] };
    closedId = value[0]?.UniqueId.toLowerCase() ?? '';
  });
  afterAll(() => sample.site.close());

  const readPins = async (mail: string): Promise<readonly PinRow[]> => {
    const { sharePoint } = await sample.signIn(mail);
    const response = await sharePoint(
      `${bestBets}/items?$select=HubDocumentId,HubReasonEs&$top=500`
    );
    return ((await response.json()) as { value: PinRow[] }).value;
  };
  const idsOf = (rows: readonly PinRow[]) => rows.map(({ HubDocumentId }) => HubDocumentId);
  const search = async (mail: string) => {
    const query = { words: `"${closedId}"`, scope: '', filters: [], rows: 50, start: 0 };
    return postQuery(await sample.signIn(mail), query);
  };

  test('is not among what a reader reads of the list; the team reads it', async () => {
    expect(closedId).not.toBe('');
    const [reader, team] = await Promise.all([readPins(READER), readPins(TEAM_MEMBER)]);
    expect(team).toHaveLength(pins.length);
    expect(idsOf(team)).toContain(closedId);
    expect(reader).toHaveLength(pins.length - 1);
    expect(idsOf(reader)).not.toContain(closedId);
    expect(reader.map(({ HubReasonEs }) => HubReasonEs)).not.toContain(closedPin?.reason_es);
  });

  test('is not found by the id of its document, nor is any other entry of the hub’s lists', async () => {
    expect(await search(READER)).toMatchObject({ total: 0, ids: [] });
    const everything = { words: '*', filters: [], rows: 500, start: 0 };
    for (const mail of [READER, TEAM_MEMBER]) {
      const person = await sample.signIn(mail);
      for (const list of ownLists) {
        const scope = `Path:"http://localhost:4400/sites/hub/${list}"`;
        expect(await postQuery(person, { ...everything, scope })).toMatchObject({ total: 0 });
      }
    }
  });

  test('lifts the document for the team, and nothing for a reader', async () => {
    const liftedFor = async (mail: string) => {
      const { hub } = await sample.signIn(mail);
      const query = { ...EMPTY_QUERY, text: 'gestión del conocimiento' };
      const answer = await hub.search.find(query, { pageSize: 50, facets: [] });
      return answer.results.flatMap(({ hit, bestBet }) => (bestBet ? [hit.id] : []));
    };
    expect(await liftedFor(TEAM_MEMBER)).toContain(closedId);
    expect(await liftedFor(READER)).not.toContain(closedId);
  });

  test('stays as it is when the same list is imported again', async () => {
    await sample.site.requests();
    const { text } = await sample.site.import(path.join(sampleFolder, 'documents'));
    expect(text).toContain(
      `best-bets.csv: 0 created + 0 updated + ${pins.length} unchanged + 0 left out`
    );
    const writes = (await sample.site.requests()).filter(
      ({ method, path: asked }) => method !== 'GET' && /HubBestBets/i.test(asked)
    );
    expect(writes).toEqual([]);
  });

  test('is out of search on a site of before too, once it has been provisioned again', async () => {
    const { web } = sample.site.connection().sp;
    const list = web.getList('/sites/hub/Lists/HubBestBets');
    await list.update({ NoCrawl: false });
    expect((await sample.site.provision('--yes')).text).toContain(
      'leave Hub Best Bets out of the search index'
    );
    expect(await list.select('NoCrawl')()).toMatchObject({ NoCrawl: true });
  });
});
