import {
  createMemoryRecentSearches,
  createMemorySavedSearches,
} from '../../../shared/adapters/memory/memory-search-ports';
import {
  addSaved,
  EMPTY_QUERY,
  listRecent,
  listSaved,
  rememberSearch,
  renameSaved,
} from '../../../shared/domain/search';
import { RETURN } from './sample-vocabulary';

const query = {
  ...EMPTY_QUERY,
  text: 'retorno digno',
  terms: { ...EMPTY_QUERY.terms, theme: [RETURN] },
  page: 4,
};

describe('A search kept under a name', () => {
  test('comes back as it was, from its first page', async () => {
    const repository = createMemorySavedSearches();
    expect(await addSaved(repository, '  Retorno\n en Tacna ', query)).toMatchObject({ ok: true });
    expect(await listSaved(repository)).toEqual([
      { id: '1', name: 'Retorno en Tacna', query: { ...query, page: 1 } },
    ]);
  });

  test.each([
    ['   ', 'search.saved-name-missing'],
    ['x'.repeat(101), 'search.saved-name-too-long'],
    ['RETORNO EN TACNÁ', 'search.saved-name-taken'],
  ])('is refused under the name %j', async (name, code) => {
    const repository = createMemorySavedSearches();
    await addSaved(repository, 'Retorno en Tacna', query);
    expect(await addSaved(repository, name, query)).toMatchObject({
      ok: false,
      problem: { code },
    });
    expect(await listSaved(repository)).toHaveLength(1);
  });

  test('may get another name, its own in other capitals too, but not that of another search', async () => {
    const repository = createMemorySavedSearches();
    await addSaved(repository, 'Uno', query);
    await addSaved(repository, 'Dos', query);
    expect(await renameSaved(repository, '1', 'UNO')).toEqual({ ok: true, value: 'UNO' });
    expect(await renameSaved(repository, '1', 'dos')).toMatchObject({
      problem: { code: 'search.saved-name-taken' },
    });
    expect((await listSaved(repository)).map(({ name }) => name)).toEqual(['UNO', 'Dos']);
  });

  test('is refused when there are a hundred', async () => {
    const repository = createMemorySavedSearches();
    for (let number = 0; number < 100; number += 1) await repository.add(`n${number}`, '?q=a');
    expect(await addSaved(repository, 'otra', query)).toMatchObject({
      problem: { code: 'search.saved-too-many', values: { most: 100 } },
    });
  });
});

describe('Recent searches', () => {
  test('are remembered once each, newest first, without their page', async () => {
    const recent = createMemoryRecentSearches();
    await rememberSearch(recent, query);
    await rememberSearch(recent, { ...EMPTY_QUERY, text: 'albergue' });
    await rememberSearch(recent, { ...query, page: 7 });
    expect((await listRecent(recent)).map(({ text, page }) => [text, page])).toEqual([
      ['retorno digno', 1],
      ['albergue', 1],
    ]);
  });

  test('leave out a page that was only opened', async () => {
    const recent = createMemoryRecentSearches();
    await rememberSearch(recent, EMPTY_QUERY);
    expect(await listRecent(recent)).toEqual([]);
  });
});
