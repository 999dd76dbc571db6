import {
  createOverviews,
  currentNotices,
  showNewest,
  showNotices,
  showTheme,
  showThemes,
  type NeedToKnow,
  type PortalPorts,
} from '../../../shared/domain/portal';
import { createVocabulary, type Concept } from '../../../shared/domain/taxonomy';
import { fixedClock } from '../../../shared/kernel/clock';
import { HubError } from '../../../shared/kernel/errors';
import { document, smallLibrary } from '../search/small-library';

const theme = (key: string, change: Partial<Concept> = {}): Concept => ({
  ...{ id: `id-${key}`, key: `theme.${key}`, setKey: 'themes' },
  ...{ labels: { es: key, pt: key, en: key }, synonyms: {} },
  ...change,
});

const vocabulary = createVocabulary([
  theme('health'),
  theme('regularization', { category: 'priority' }),
  theme('permits', { parentId: 'id-regularization' }),
  theme('amnesty', { deprecated: true, replacedBy: 'theme.regularization' }),
]);

const documents = [
  document('a', 'Permisos', { year: 2026, terms: { theme: ['id-permits'] } }),
  document('b', 'Regularización', { year: 2024, terms: { theme: ['id-regularization'] } }),
  document('c', 'Salud', { year: 2025, terms: { theme: ['id-health'] } }),
  document('d', 'Retirado', { year: 2026, archived: true, terms: { theme: ['id-health'] } }),
];

const notice = (id: string, until: string, themeIds: readonly string[] = []): NeedToKnow => ({
  ...{ id, until, themeIds },
  ...{ text: { es: id }, chosenBy: 'Noelia Cáceres' },
});

const specialist = { themeId: 'id-regularization', name: 'Dario Aramburu' };

const away = (): Promise<never> =>
  Promise.reject(new HubError('unavailable', { message: 'nobody answers' }));

function portal(change: Partial<PortalPorts> = {}) {
  const library = smallLibrary(documents, vocabulary);
  const notices = [notice('later', '2027-01-31'), notice('soon', '2026-12-01', ['id-permits'])];
  const ports: PortalPorts = {
    ...library.ports,
    settings: { load: () => Promise.resolve({ notices, specialists: [specialist] }) },
    ...change,
  };
  return { ports, overviews: createOverviews(ports), asked: library.asked };
}

describe('the portal', () => {
  test('shows the operational priorities with their documents and who answers for them', async () => {
    const { ports, overviews } = portal();
    const { tiles, all } = await showThemes(ports, overviews, 'priorities');
    expect(all).toBe(2);
    expect(tiles.map(({ concept, count }) => [concept.key, count])).toEqual([
      ['theme.regularization', 2],
    ]);
    expect(tiles[0]?.specialists).toEqual([specialist]);
  });

  test('shows all themes that are in use, priorities first; an empty post is told apart', async () => {
    const { ports, overviews } = portal();
    const { tiles } = await showThemes(ports, overviews, 'all');
    expect(tiles.map(({ concept }) => concept.key)).toEqual([
      'theme.regularization',
      'theme.health',
    ]);
    expect(tiles[1]).toMatchObject({ count: 1, specialists: [] });
  });

  test('asks the index once for all parts of a page', async () => {
    const { ports, overviews, asked } = portal();
    await Promise.all([
      showThemes(ports, overviews, 'priorities'),
      showNewest(ports, overviews, 5),
      showNewest(ports, overviews, 3),
    ]);
    expect(asked).toHaveLength(1);
  });

  test('shows the newest years first, of a theme with all below it, never what is archived', async () => {
    const { ports, overviews } = portal();
    const all = await showNewest(ports, overviews, 5);
    expect(all.documents.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    const own = await showNewest(ports, overviews, 5, 'theme.regularization');
    expect(own.documents.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('shows a theme with what is below it; one that was merged leads to its successor', async () => {
    const { ports, overviews } = portal();
    const view = await showTheme(ports, overviews, 'theme.amnesty');
    if (!view.ok) throw new Error(view.problem.code);
    expect(view.value.concept.key).toBe('theme.regularization');
    expect(view.value.below.map(({ concept, count }) => [concept.key, count])).toEqual([
      ['theme.permits', 1],
    ]);
    expect(view.value).toMatchObject({ count: 2, specialists: [specialist] });
  });

  test('says that a page has no theme when the vocabulary does not know it', async () => {
    const { ports, overviews } = portal();
    const view = await showTheme(ports, overviews, 'theme.nothing');
    expect(view).toMatchObject({ ok: false, problem: { code: 'portal.theme-unknown' } });
  });

  test('shows the themes without figures when the index is away, and asks again afterwards', async () => {
    const { ports } = portal();
    let isAway = true;
    const index = {
      ...ports.index,
      search: (...asked: Parameters<typeof ports.index.search>) =>
        isAway ? away() : ports.index.search(...asked),
    };
    const changed = { ...ports, index };
    const overviews = createOverviews(changed);
    const { tiles } = await showThemes(changed, overviews, 'priorities');
    expect(tiles[0]).not.toHaveProperty('count');
    isAway = false;
    const again = await showThemes(changed, overviews, 'priorities');
    expect(again.tiles[0]?.count).toBe(2);
  });

  test('shows the themes without names when nobody could say who answers for them', async () => {
    const { ports, overviews } = portal({ settings: { load: away } });
    const { tiles } = await showThemes(ports, overviews, 'priorities');
    expect(tiles[0]).not.toHaveProperty('specialists');
  });
});

describe('what everybody needs to know', () => {
  test('is what has not run out yet, what ends first at the top', () => {
    const notices = [
      notice('later', '2027-01-31'),
      notice('over', '2026-11-18'),
      notice('today', '2026-11-20'),
      notice('broken', 'soon'),
    ];
    const now = fixedClock('2026-11-20T12:00:00Z');
    expect(currentNotices(notices, now).map(({ id }) => id)).toEqual(['today', 'later']);
  });

  test('is on the page of a theme only what concerns it or a theme below it', async () => {
    const { ports } = portal();
    const ids = async (key?: string) => (await showNotices(ports, key)).map(({ id }) => id);
    expect(await ids()).toEqual(['soon', 'later']);
    expect(await ids('theme.regularization')).toEqual(['soon']);
    expect(await ids('theme.health')).toEqual([]);
  });
});
