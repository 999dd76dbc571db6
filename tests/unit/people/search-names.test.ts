import fc from 'fast-check';
import type { PeopleSearch } from '../../../shared/domain/people';
import { ana, everybody, got, harriet, jo, martinez, of, openPeopleDesk } from './people-desk';
import { recordOf, visitor, type DeskSettings } from './people-desk';

async function namesFor(
  words: string,
  more: Partial<PeopleSearch> = {},
  settings: DeskSettings = {}
): Promise<readonly string[]> {
  const desk = openPeopleDesk(settings);
  const found = got(await (await desk.as(ana)).search({ words, locale: 'es', ...more }));
  return found.rows.map(({ name }) => name);
}

describe('people by name', () => {
  test('are found by the beginning of any part, accents and case apart', async () => {
    expect(await namesFor('jo')).toEqual([jo.name]);
    expect(await namesFor('martinez')).toEqual([martinez.name]);
    expect(await namesFor('SOTO iv')).toEqual([martinez.name]);
    expect(await namesFor('marti ivan so')).toEqual([martinez.name]);
  });

  test('say that the name is why, on every side', async () => {
    const people = await openPeopleDesk().as(ana);
    for (const side of [undefined, 'knows', 'does'] as const) {
      const found = got(
        await people.search({ words: 'martinez', locale: 'es', ...(side && { side }) })
      );
      expect(found.rows[0]?.reasons[0]).toEqual({ kind: 'name' });
    }
  });

  test('whose whole name was typed come before those whose name only begins so', async () => {
    const jose = of('PER', 'José Ana Quispe');
    const joana = of('BRA', 'Joana Prado');
    const people = [...everybody, joana, jose];
    expect(await namesFor('jo', {}, { people })).toEqual([jo.name, joana.name, jose.name]);
  });

  test('are found by the middle of a name only where nobody begins with it', async () => {
    const mariana = of('PER', 'Mariana Gómez');
    const people = [...everybody, mariana];
    expect(await namesFor('ana', { side: 'knows' }, { people })).toEqual([ana.name]);
    expect(await namesFor('arian', {}, { people })).toEqual([mariana.name]);
    expect(await namesFor('ri', {}, { people: [mariana, ana] })).toEqual([]);
  });

  test('in other scripts are found in them, and by the Latin letters of the address', async () => {
    const yulia = of('PER', 'Юлия Петрова', [], { mail: 'yulia.petrova@hub-oim.example' });
    const taro = of('PER', '山田太郎', [], { mail: 'taro.yamada@hub-oim.example' });
    const leila = of('PER', 'ليلى حداد', [], { mail: 'leila.haddad@hub-oim.example' });
    const people = [...everybody, yulia, taro, leila];
    expect(await namesFor('петр', {}, { people })).toEqual([yulia.name]);
    expect(await namesFor('petrova', {}, { people })).toEqual([yulia.name]);
    expect(await namesFor('太郎', {}, { people })).toEqual([taro.name]);
    expect(await namesFor('حداد', {}, { people })).toEqual([leila.name]);
  });

  test('with apostrophes and hyphens are found with and without them', async () => {
    const ohiggins = of('PER', 'Bernarda O’Higgins Ana-Lucía');
    const people = [ohiggins, ana];
    for (const words of ["o'higgins", 'ohiggins', 'higgins', 'analucia', 'ana-lucia hig']) {
      expect(await namesFor(words, {}, { people })).toContain(ohiggins.name);
    }
  });

  test('are found by their address', async () => {
    expect(await namesFor(martinez.mail.replace('í', 'i'))).toEqual([martinez.name]);
  });

  test('with a country beside the name are those of it', async () => {
    const other = of('ECU', 'Rosa Martínez');
    const people = [...everybody, other];
    expect(await namesFor('martinez ecuador', {}, { people })).toEqual([other.name]);
    expect(await namesFor('martinez perú', { side: 'knows' }, { people })).toEqual([martinez.name]);
  });

  test('who have left are found by name alone, without mail, and not among those who know', async () => {
    const gone = of('PER', 'Gladys Martínez', [], { isActive: false });
    const settings = { people: [...everybody, gone], first: { staff: [recordOf(gone)] } };
    expect(await namesFor('martinez', {}, settings)).toEqual([martinez.name, gone.name]);
    expect(await namesFor('martinez', { side: 'knows' }, settings)).toEqual([martinez.name]);
    expect(await namesFor('', {}, settings)).not.toContain(gone.name);
    expect(await namesFor('perú', {}, settings)).not.toContain(gone.name);
    const desk = openPeopleDesk(settings);
    const found = got(await (await desk.as(ana)).search({ words: 'gladys', locale: 'es' }));
    expect(found.rows).toEqual([
      expect.objectContaining({ isFormer: true, mail: '', languages: [], specialistOf: [] }),
    ]);
  });

  test('that are no people are not found: programs, guests', async () => {
    const program = of('PER', 'Backup Martínez', [], { mail: 'svc.backup@hub-oim.example' });
    const people = [...everybody, program];
    expect(await namesFor('backup', {}, { people })).toEqual([]);
    expect(await namesFor('visita', {}, { people })).toEqual([]);
    expect(await namesFor('visita', {}, { people, listedGuests: [visitor.mail] })).toEqual([
      visitor.name,
    ]);
  });

  test('are searched by nobody who is a guest, and by no text without end', async () => {
    const desk = openPeopleDesk();
    const asGuest = await (await desk.as(visitor)).search({ words: 'jo', locale: 'es' });
    expect(asGuest).toEqual({ ok: false, problem: { code: 'people.guests-not' } });
    const long = await (await desk.as(harriet)).search({ words: 'j'.repeat(201), locale: 'es' });
    expect(long).toEqual({
      ok: false,
      problem: { code: 'people.query-too-long', values: { most: 200 } },
    });
  });

  test.each(['!!!', '\u0000', '\ud800', "' OR 1=1 --", '*', '%_', '${x}', '🙂', 'constructor'])(
    'text that is no name does no harm: %j',
    async (words) => {
      expect(Array.isArray(await namesFor(words))).toBe(true);
    }
  );

  test('are each there once at most, whatever is typed', async () => {
    const asAna = await openPeopleDesk().as(ana);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(undefined, 'knows' as const, 'does' as const),
        async (words, side) => {
          const found = got(await asAna.search({ words, locale: 'pt', ...(side && { side }) }));
          const ids = found.rows.map(({ personId }) => personId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(found.total).toBe(ids.length);
        }
      ),
      { numRuns: 300 }
    );
  });

  test('come in pages that hold everybody once', async () => {
    const people = [ana, ...Array.from({ length: 130 }, (_, i) => of('PER', `Rosa Numero ${i}`))];
    const desk = openPeopleDesk({ people });
    const asAna = await desk.as(ana);
    const names = new Set<string>();
    for (let from = 0; from < 150; from += 50) {
      const found = got(await asAna.search({ words: 'rosa', locale: 'es', from, most: 500 }));
      expect(found.total).toBe(130);
      expect(found.rows.length).toBeLessThanOrEqual(50);
      for (const { personId } of found.rows) names.add(personId);
    }
    expect(names.size).toBe(130);
  });
});
