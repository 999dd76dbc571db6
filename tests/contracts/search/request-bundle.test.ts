import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/search';
import {
  createRequestBundle,
  type RequestBundle,
} from '../../../shared/adapters/sharepoint/request-bundle';
import { openLocalSite, type LocalSite } from '../../surfaces/cli/local-site';
import { ana } from '../../surfaces/cli/people';

let site: LocalSite;
let bundle: RequestBundle;

beforeAll(async () => {
  site = openLocalSite();
  await site.admin('POST', '/people', [{ ...ana, roles: ['Admin'] }]);
  const { sp } = site.connection();
  for (const title of ['One', 'Two', 'Three']) await sp.web.lists.add(title, '', 100);
});
beforeEach(async () => {
  bundle = createRequestBundle(await site.page(ana.mail));
  await site.requests();
});
afterEach(() => site.admin('PUT', '/faults', []));
afterAll(() => site.close());

const title = (list: string, signal?: AbortSignal): Promise<string> =>
  bundle.add(async (sp) => {
    const answer = await sp.web.lists.getByTitle(list).select('Title')<{ Title: string }>();
    return answer.Title;
  }, signal);
const faults = (...rules: readonly object[]) => site.admin('PUT', '/faults', rules);
/** What crossed the line: a batch is one call, and its parts are logged beside it. */
const calls = async () => {
  const log = await site.requests();
  const batches = log.filter(({ path }) => path.endsWith('$batch'));
  return { batches: batches.length, requests: log.filter((one) => !batches.includes(one)) };
};

describe('what a page asks within one moment', () => {
  test('travels in one call', async () => {
    const search = bundle.add((sp) => sp.search('One'));
    expect(await Promise.all([title('One'), title('Two'), title('Three')])).toEqual([
      ...['One', 'Two', 'Three'],
    ]);
    expect((await search).TotalRows).toBeGreaterThanOrEqual(0);
    const { batches, requests } = await calls();
    expect(batches).toBe(1);
    expect(requests).toHaveLength(4);
  });

  test('goes as it is when it is alone', async () => {
    expect(await title('One')).toBe('One');
    expect(await calls()).toMatchObject({ batches: 0, requests: [{ status: 200 }] });
  });

  test('fails alone: what is missing keeps nothing else from its answer', async () => {
    const missing = title('Nowhere');
    const there = title('One');
    await expect(missing).rejects.toMatchObject({ code: 'not-found' });
    expect(await there).toBe('One');
  });

  test('is left out when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const left = title('One', controller.signal);
    const kept = title('Two');
    controller.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    expect(await kept).toBe('Two');
    expect((await calls()).requests).toHaveLength(1);
  });
});

describe('a batch of which SharePoint refuses a part', () => {
  test.each([429, 503])('with %s is asked for exactly that part again', async (status) => {
    await faults({
      ...{ name: 'busy', match: { path: "'Two'" }, times: 1 },
      effect: { status, retryAfter: 1 },
    });
    expect(await Promise.all([title('One'), title('Two'), title('Three')])).toEqual([
      ...['One', 'Two', 'Three'],
    ]);
    const { batches, requests } = await calls();
    expect(batches).toBe(1);
    expect(requests.filter(({ path }) => /'Two'/.test(path))).toHaveLength(2);
    expect(requests).toHaveLength(4);
  });

  test.each<[string, object]>([
    ['seconds', { retryAfter: 1 }],
    ['a date', { retryAfter: { dateIn: 1 } }],
    ['a share of a second', { retryAfter: 0.3 }],
    ['nothing', {}],
  ])('heeds a wait that is told in %s', async (_, effect) => {
    await faults({
      ...{ name: 'busy', match: { path: "'Two'" }, times: 1 },
      effect: { status: 429, ...effect },
    });
    expect(await Promise.all([title('One'), title('Two')])).toEqual(['One', 'Two']);
  });

  test('says so when the wait is longer than a person has', async () => {
    await faults({
      ...{ name: 'busy', match: { path: "'Two'" } },
      effect: { status: 429, retryAfter: 120 },
    });
    const [one, two] = await Promise.allSettled([title('One'), title('Two')]);
    expect(one).toMatchObject({ status: 'fulfilled' });
    expect(two).toMatchObject({ reason: { code: 'throttled', retryAfterMs: 120_000 } });
  });
});

describe('a batch whose answer breaks off', () => {
  test('is read again, since reading twice does no harm', async () => {
    await faults({
      ...{ name: 'cut', match: { path: '$batch' }, times: 1 },
      effect: { dropAfterBytes: 300 },
    });
    expect(await Promise.all([title('One'), title('Two')])).toEqual(['One', 'Two']);
    expect((await calls()).batches).toBe(2);
  });

  test('is tried three times at most', async () => {
    await faults({ name: 'gone', match: { path: '$batch' }, effect: { reset: true } });
    const answers = await Promise.allSettled([title('One'), title('Two')]);
    expect(answers).toMatchObject([
      { reason: { code: 'offline' } },
      { reason: { code: 'offline' } },
    ]);
    expect((await calls()).batches).toBe(3);
  });
});

test('where batches are refused altogether, each request is asked by itself', async () => {
  await faults({ name: 'no batch', match: { path: '$batch' }, effect: { status: 400 } });
  expect(await Promise.all([title('One'), title('Two')])).toEqual(['One', 'Two']);
});
