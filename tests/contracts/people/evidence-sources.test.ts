import { createCommunityStores } from '../../../shared/adapters/sharepoint/communities/community-stores';
import { createQuestionStores } from '../../../shared/adapters/sharepoint/questions/question-stores';
import type { EvidenceFound, EvidenceSourceName } from '../../../shared/domain/people';
import type { PublishedPractice, Reuse } from '../../../shared/domain/practices';
import type { Question } from '../../../shared/domain/questions';
import { isHubError } from '../../../shared/kernel/errors';
import { siteUrl, type LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';
import { community } from '../../unit/communities/small-region';
import {
  content,
  newId,
  openPracticesSite,
  sitePath,
  storesOf as practiceStoresOf,
} from '../practices/practices-site';
import { evidenceOf } from './people-site';

let site: LocalSite;

const collect = (name: EvidenceSourceName, signal?: AbortSignal): Promise<EvidenceFound> =>
  evidenceOf(site, name, signal);

beforeAll(async () => {
  site = await openPracticesSite();
}, 60_000);
afterAll(() => site.close());
afterEach(() => site.admin('PUT', '/faults', []));

describe('practices', () => {
  const published = (more: Partial<PublishedPractice> = {}): PublishedPractice => ({
    ...{ id: newId(), kind: 'goodPractice', content: content(), translations: [] },
    author: { personId: luz.objectId, name: luz.displayName },
    ...{ attachments: [], publishedAt: '2026-03-04T13:00:00.000Z', reviewOn: '2028-03-04' },
    ...{ isDue: false, reuseCount: 0, isExternal: false, reviewers: [] },
    ...more,
  });
  const reuse = (practiceId: string, more: Partial<Reuse> = {}): Reuse => ({
    ...{ id: newId(), practiceId, countryKey: 'country.BRA', mayQuote: true },
    ...{ by: { personId: ana.objectId, name: 'Ana' }, whatChanged: '', result: '' },
    at: '2026-08-01T10:00:00.000Z',
    ...more,
  });
  const together = { coAuthors: [{ personId: ana.objectId, name: ana.displayName }] };
  const shown = published();
  const shared = published({ ...together, publishedAt: '2026-03-05T13:00:00.000Z' });
  const { author: _, ...hidden } = published({ kind: 'lessonNegative' });

  beforeAll(async () => {
    const { shelf, reuses } = practiceStoresOf(site);
    await shelf.put(shown);
    await shelf.put(hidden);
    await shelf.put(shared);
    await reuses.add(reuse(shown.id));
    await reuses.add(reuse(hidden.id));
    const followUp = { askedAt: '2026-11-01T10:00:00.000Z', helped: 'no' } as const;
    await reuses.add(reuse(shown.id, { followUp }));
  }, 60_000);

  test('count for their author, and once more wherever they were used and helped', async () => {
    const { evidence } = await collect('practices');
    const own = evidence.filter(({ id, kind }) => kind === 'reuse' || id.includes(shown.id));
    expect(own.map(({ kind, on }) => [kind, on])).toEqual([
      ['practice', '2026-03-04'],
      ['reuse', '2026-08-01'],
    ]);
    expect(own[0]).toMatchObject({
      ...{ id: `practice:${shown.id}`, who: { mail: luz.mail, name: luz.displayName } },
      ...{ themeKeys: content().themeKeys, countryKeys: ['country.PER'] },
      url: `${siteUrl}/SitePages/Practices.aspx?practice=${shown.id}`,
    });
  });

  test('count for all who wrote them', async () => {
    const { evidence } = await collect('practices');
    const ofBoth = evidence.filter(({ id }) => id === `practice:${shared.id}`);
    expect(ofBoth.map(({ who }) => who)).toEqual(
      expect.arrayContaining([ana, luz].map(({ mail }) => expect.objectContaining({ mail })))
    );
    expect(ofBoth).toHaveLength(2);
  });

  test('that show their mission alone are nobody’s evidence', async () => {
    const { evidence } = await collect('practices');
    expect(evidence.filter(({ id }) => id.includes(hidden.id))).toEqual([]);
    expect(evidence).toHaveLength(4);
  });
});

describe('questions', () => {
  const answer = (personId: string, at: string): Question['thread'][number] => ({
    ...{ kind: 'answer', by: { kind: 'person', personId, name: 'P' }, text: 'Así.' },
    ...{ locale: 'es', sources: [], at },
  });
  const question = (more: Partial<Question> = {}): Question => ({
    ...{ id: newId(), state: 'confirmed', text: '¿Qué dice la guía secreta?', locale: 'es' },
    ...{ themeKey: 'theme.ethical-recruitment', countryKey: 'country.PER', urgency: 'normal' },
    ...{ privacy: 'hidden', isRevealed: false, origin: 'bot', askedAt: '2026-11-20T10:00:00.000Z' },
    ...{ formerAssignees: [], suggestions: [], trail: [], pending: [] },
    limits: { firstReplyBy: '', answerBy: '', reminders: 0, escalations: 0, since: '' },
    thread: [answer(luz.objectId, '2026-11-21T10:00:00.000Z')],
    ...more,
  });

  beforeAll(async () => {
    const { questions } = createQuestionStores(site.connection().sp, sitePath);
    const thread = [
      answer(ana.objectId, '2026-11-22T10:00:00.000Z'),
      answer(luz.objectId, '2026-11-23T10:00:00.000Z'),
    ];
    for (const one of [
      question({ useful: true, thread }),
      question({ privacy: 'kmOnly' }),
      question({ useful: false }),
      question({ thread: [], state: 'queued' }),
      question({ askedAt: '2026-05-01T10:00:00.000Z', thread: [] }),
    ]) {
      await questions.add(one);
    }
  }, 60_000);

  test('count for who answered them, with the asker’s word on the last answer', async () => {
    const { evidence } = await collect('questions');
    expect(evidence.map(({ who, isUseful, on }) => [who, isUseful, on])).toEqual([
      [{ personId: ana.objectId }, undefined, '2026-11-22'],
      [{ personId: luz.objectId }, true, '2026-11-23'],
    ]);
    expect(evidence[0]?.themeKeys).toEqual(['theme.ethical-recruitment']);
  });

  test('are never told by their text or address', async () => {
    const found = await collect('questions');
    expect(JSON.stringify(found)).not.toContain('secreta');
    expect(found.evidence.every(({ title, url }) => title === undefined && url === undefined)).toBe(
      true
    );
  });

  test('count as work for who answered, also where they are nobody’s evidence', async () => {
    const { answers = [] } = await collect('questions');
    const ofLuz = answers.filter(({ personId }) => personId === luz.objectId);
    expect(ofLuz.map(({ on }) => on).sort()).toEqual(['2026-11-21', '2026-11-21', '2026-11-23']);
  });

  test('of the last three months are counted by theme and country', async () => {
    const { counts = [] } = await collect('questions');
    expect(counts).toContainEqual({ themeKey: 'theme.labour-migration', count: 4 });
    expect(counts).toContainEqual({
      ...{ themeKey: 'theme.ethical-recruitment', countryKey: 'country.PER', count: 4 },
    });
  });
});

describe('communities', () => {
  beforeAll(async () => {
    const { communities } = createCommunityStores(site.connection().sp, sitePath);
    const term = (personId: string, from: string, until: string) => ({ personId, from, until });
    await communities.add(
      community('cop-1', {
        ...{ themeKey: 'theme.integration', supervisors: [eva.objectId] },
        moderators: [
          term(ana.objectId, '2026-01-01', '2027-06-30'),
          term(luz.objectId, '2024-01-01', '2024-12-31'),
          term('later', '2027-01-01', '2027-12-31'),
        ],
      })
    );
    await communities.add(
      community('cop-2', {
        ...{ themeKey: 'theme.integration', standing: 'closed', supervisors: [] },
        moderators: [term(ana.objectId, '2023-01-01', '2026-12-31')],
        steps: [
          {
            ...{ event: 'close', by: 'km', at: '2025-02-03T10:00:00.000Z' },
            ...{ after: 'closed', changed: [] },
          },
        ],
      })
    );
  }, 60_000);

  test('count for who keeps them as of today, and for who kept them until the last day', async () => {
    const { evidence } = await collect('communities');
    const days = Object.fromEntries(
      evidence.map(({ id, who, on }) => [`${id} ${'personId' in who ? who.personId : ''}`, on])
    );
    expect(days).toEqual({
      [`community:cop-1 ${eva.objectId}`]: '2026-11-29',
      [`community:cop-1 ${ana.objectId}`]: '2026-11-29',
      [`community:cop-1 ${luz.objectId}`]: '2024-12-31',
      [`community:cop-2 ${ana.objectId}`]: '2025-02-03',
    });
    expect(evidence[0]?.themeKeys).toEqual(['theme.integration']);
  });
});

describe('a source', () => {
  const names = ['documents', 'practices', 'questions', 'communities'] as const;

  test.each(names)('that does not answer says so: %s', async (name) => {
    await site.admin('PUT', '/faults', [
      { match: { path: '/_api/web' }, effect: { status: 503, retryAfter: 1000 } },
    ]);
    const failure = await collect(name).catch((error: unknown) => error);
    expect(isHubError(failure)).toBe(true);
  });

  test.each(names)('that was called off is just that: %s', async (name) => {
    const ending = new AbortController();
    ending.abort();
    await expect(collect(name, ending.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
