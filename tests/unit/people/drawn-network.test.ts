import type { KnowledgeNetwork, PersonRow } from '../../../shared/domain/people';
import { loadPeopleCatalogue, peopleTranslator } from '../../../shared/i18n/people-catalogue';
import { layOutNetwork } from '../../../shared/ui/people/network/lay-out-network';
import { writeNetwork } from '../../../shared/ui/people/network/network-file';
import { readNetwork } from '../../../shared/ui/people/network/network-ties';
import { sharedWords } from '../../../shared/ui/people/network/network-words';

type Tie = KnowledgeNetwork['ties'][number];

function person(personId: string, countryKey?: string): PersonRow {
  return {
    ...{ personId, name: personId.toUpperCase(), mail: '', languages: [], reasons: [] },
    ...{ isMentor: false, specialistOf: [], focalPointOf: [], isFormer: false },
    ...(countryKey === undefined ? {} : { countryKey }),
    asking: { availability: { kind: 'open' }, isOverloaded: false, asked: 0, possible: 8 },
  };
}

const tie = (one: string, other: string, count = 1, shared: Tie['shared'] = []): Tie => ({
  ...{ one, other, count, shared },
});

function networkOf(people: readonly PersonRow[], ties: readonly Tie[]): KnowledgeNetwork {
  return {
    ...{ themeKey: 'theme.labour-migration', people, ties, leftOut: 0 },
    ...{ asOf: '2026-11-20T12:00:00.000Z', missing: [] },
  };
}

const small = networkOf(
  [person('ana', 'country.ECU'), person('jo', 'country.BRA'), person('li'), person('eva')],
  [tie('jo', 'ana', 3), tie('ana', 'li', 5), tie('ana', 'gone', 9)]
);

/** As many people as a drawing may have, each with a few ties. */
const large = networkOf(
  Array.from({ length: 60 }, (_, place) => person(`p${place}`, `country.${place % 10}`)),
  Array.from({ length: 150 }, (_, place) =>
    tie(`p${place % 60}`, `p${(place * 7 + 1) % 60}`, 1 + (place % 8))
  ).filter(({ one, other }) => one !== other)
);

describe('The drawing of a network', () => {
  test('gives everybody a place of her own, with room for her name', () => {
    const { pointOf, width, height } = layOutNetwork(large);
    const points = [...pointOf.values()];
    expect(points).toHaveLength(60);
    for (const [place, one] of points.entries()) {
      expect(one.x).toBeGreaterThan(0);
      expect(one.x).toBeLessThan(width);
      expect(one.y).toBeGreaterThan(0);
      expect(one.y).toBeLessThan(height);
      for (const other of points.slice(place + 1)) {
        // a coin of 32 pixels and two lines of a name
        const isClear = Math.abs(one.x - other.x) >= 80 || Math.abs(one.y - other.y) >= 60;
        expect([one, other, isClear]).toEqual([one, other, true]);
      }
    }
  });

  test('is the same each time', () => {
    expect([...layOutNetwork(small).pointOf]).toEqual([...layOutNetwork(small).pointOf]);
  });

  test('draws one person, and a tie to somebody who is not there, without a stop', () => {
    expect(layOutNetwork(networkOf([person('ana')], [tie('ana', 'gone')])).pointOf.size).toBe(1);
    expect(layOutNetwork(networkOf([], [])).pointOf.size).toBe(0);
  });
});

describe('A network, read by its people', () => {
  test('begins with who shares with most, and lists what each shares, most first', () => {
    const { people, tiesOf, pairs } = readNetwork(small);
    expect(people.map(({ personId }) => personId)).toEqual(['ana', 'jo', 'li', 'eva']);
    expect(tiesOf('ana').map(({ to }) => to.personId)).toEqual(['li', 'jo']);
    expect(tiesOf('eva')).toEqual([]);
    expect(pairs).toHaveLength(2);
  });

  test('counts ties between countries, and none where a country is not known', () => {
    expect(readNetwork(small).across).toBe(1);
  });
});

describe('The table of a network', () => {
  test('says what two people share, and that there is more', async () => {
    const translator = peopleTranslator(await loadPeopleCatalogue('en'), 'en-GB');
    const named = tie('ana', 'jo', 3, [{ kind: 'document', title: 'Guide' }]);
    expect(sharedWords(named, translator)).toBe('Document: Guide · and 2 more');
    expect(sharedWords(tie('ana', 'jo', 2), translator)).toBe('2 things shared');
  });

  test('has a line for each tie and opens inert', async () => {
    const translator = peopleTranslator(await loadPeopleCatalogue('en'), 'en-GB');
    const hostile = networkOf(
      [person('@sum'), person('jo')],
      [tie('@sum', 'jo', 1, [{ kind: 'document', title: '=1+1' }])]
    );
    const [, line] = writeNetwork(readNetwork(hostile), translator).trim().split('\r\n');
    expect(line).toMatch(/^'@SUM,JO,/);
  });
});
