import { createMemorySettings } from '../../../shared/adapters/memory/memory-search-ports';
import {
  pinDocument,
  readRights,
  unpinDocument,
  type BestBetDraft,
  type PinPorts,
} from '../../../shared/domain/search';
import { fixedClock } from '../../../shared/kernel/clock';
import type { Role } from '../../../shared/kernel/policy';
import { PERU, REINTEGRATION, RETURN, sampleVocabulary, UNKNOWN } from './sample-vocabulary';

const vocabulary = sampleVocabulary();
const draft: BestBetDraft = {
  themeId: RETURN,
  documentId: 'D1',
  until: '2027-03-31',
  reason: { es: ' La guía vigente ', pt: '' },
};

function portsOf(roles: readonly Role[], theme = RETURN, closed: readonly string[] = []): PinPorts {
  const reader = { id: '7', name: 'Rosa Condori', mail: 'rosa@example.org', roles };
  const specialists = [{ themeId: theme, name: 'R. Condori', mail: 'Rosa@example.org' }];
  const settings = createMemorySettings({ bestBets: [], specialists, reader, notices: [] }, closed);
  return {
    ...{ settings, bestBets: settings },
    vocabulary: { load: () => Promise.resolve(vocabulary) },
    clock: fixedClock('2026-11-20'),
  };
}

describe('Pinning a document to a theme', () => {
  test('is the right of the theme’s specialist and of the KM team', async () => {
    for (const ports of [portsOf(['RTS']), portsOf(['KMTeam'], PERU)])
      expect(await pinDocument(ports, draft)).toMatchObject({
        ok: true,
        value: { documentId: 'd1', chosenBy: 'Rosa Condori', reason: { es: 'La guía vigente' } },
      });
  });

  test.each([
    ['a reader', ['Reader'], RETURN, 'search.pin-no-right'],
    ['the specialist of another theme', ['RTS'], REINTEGRATION, 'search.pin-other-theme'],
    [
      'somebody named as specialist without the role',
      ['Contributor'],
      RETURN,
      'search.pin-no-right',
    ],
  ] as const)('is refused to %s', async (_, roles, theme, code) => {
    const ports = portsOf(roles, theme);
    expect(await pinDocument(ports, draft)).toEqual({ ok: false, problem: { code } });
    expect((await ports.settings.load()).bestBets).toEqual([]);
  });

  test('a specialist answers for what stands below her theme too', async () => {
    expect(await pinDocument(portsOf(['RTS']), { ...draft, themeId: REINTEGRATION })).toMatchObject(
      {
        ok: true,
      }
    );
    expect(await readRights(portsOf(['RTS']))).toEqual({
      mayPin: true,
      themes: [RETURN, REINTEGRATION],
    });
    expect(await readRights(portsOf(['Reader']))).toEqual({ mayPin: false, themes: [] });
  });

  test.each([
    ['a day that is over', { until: '2026-11-18' }, 'search.pin-until-invalid'],
    ['a day that is none', { until: 'mañana' }, 'search.pin-until-invalid'],
    ['a day more than a year away', { until: '2027-11-30' }, 'search.pin-until-invalid'],
    ['no reason', { reason: { es: '  ' } }, 'search.pin-reason-missing'],
    ['what is no theme', { themeId: PERU }, 'search.pin-unknown-theme'],
    ['a theme that is no more', { themeId: UNKNOWN }, 'search.pin-unknown-theme'],
  ])('is refused for %s', async (_, change, code) => {
    expect(await pinDocument(portsOf(['KMTeam']), { ...draft, ...change })).toEqual({
      ok: false,
      problem: { code },
    });
  });

  test('is refused for a document that only some may open, also to the KM team', async () => {
    const ports = portsOf(['KMTeam'], RETURN, ['d1']);
    expect(await pinDocument(ports, draft)).toEqual({
      ok: false,
      problem: { code: 'search.pin-closed' },
    });
    expect((await ports.settings.load()).bestBets).toEqual([]);
  });

  test('a document is pinned to a theme once', async () => {
    const ports = portsOf(['KMTeam']);
    await pinDocument(ports, draft);
    expect(await pinDocument(ports, draft)).toMatchObject({
      problem: { code: 'search.pin-taken' },
    });
  });

  test('who may pin may take a pin away, whoever set it', async () => {
    const ports = portsOf(['RTS']);
    const pinned = await pinDocument(ports, draft);
    if (!pinned.ok) throw new Error(pinned.problem.code);
    expect(await unpinDocument(portsOf(['Reader']), pinned.value)).toMatchObject({ ok: false });
    expect(await unpinDocument(ports, pinned.value)).toEqual({ ok: true, value: undefined });
    expect((await ports.settings.load()).bestBets).toEqual([]);
  });
});
