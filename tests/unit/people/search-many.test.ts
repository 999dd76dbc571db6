import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { People } from '../../../shared/domain/people';
import { LABOUR, RETURN, ana, evidenceOf, got, of, openPeopleDesk, profileOf } from './people-desk';
import { recordOf, skillOf } from './people-desk';

const HOW_MANY = 20_000;
const given = 'Ana Jô José María Lucía Wara Iván Núria Þóra Søren Zoë Łucja Ömer Ngozi'.split(' ');
const families = 'Martínez Quispe Ñahui Gonçalves O’Higgins Müller Vargas Condori Nwosu'.split(' ');
const posts = [
  'Asistente de proyecto',
  'Oficial de regularización',
  'Asesor jurídico',
  'Conductor',
];
const offices = ['ECU', 'PER', 'BRA', 'BOL', 'COL'];

/** Somebody for each number, always the same. */
function somebody(number: number): MemoryPerson {
  const pick = (from: readonly string[], step: number): string =>
    from[Math.floor(number / step) % from.length] ?? '';
  const name = `${pick(given, 1)} ${pick(families, 3)} ${pick(families, 7)} ${number}`;
  return of(pick(offices, 1), name, [], { post: pick(posts, 11) });
}

const many = Array.from({ length: HOW_MANY }, (_, number) => somebody(number));
const some = many.filter((_, at) => at % 7 === 0);

describe(`a directory of ${HOW_MANY} people`, () => {
  const desk = openPeopleDesk({
    people: [ana, ...many],
    first: {
      profiles: some.map((one) => profileOf(one, { languages: [{ tag: 'pt', level: 'good' }] })),
      skills: some.map((one, at) => skillOf(one, at % 2 === 0 ? LABOUR : RETURN)),
      staff: many.map((one) => recordOf(one, { projectCodes: [`P-${one.id.slice(-2)}`] })),
    },
    evidence: some.flatMap((one) => [evidenceOf(one), evidenceOf(one, { themeKeys: [RETURN] })]),
  });
  let people: People;

  beforeAll(async () => {
    people = await desk.as(ana);
    await desk.refresh();
  }, 60_000);

  test('finds everybody who is meant, and gives a page', async () => {
    const found = got(await people.search({ words: 'martinez', locale: 'es', most: 50 }));
    const meant = many.filter(({ name }) => name.includes('Martínez'));
    expect(found.total).toBe(meant.length);
    expect(found.rows).toHaveLength(50);
    const known = got(
      await people.search({ filter: { themeKeys: [LABOUR] }, side: 'knows', locale: 'es' })
    );
    expect(known.total).toBe(some.length);
  });

  test('shows a change at once without being made again', async () => {
    const [one = ana] = some;
    desk.ports.directory.noteSkill(skillOf(one, LABOUR, { level: 'reference' }));
    const found = got(
      await people.search({ filter: { themeKeys: [LABOUR] }, side: 'knows', locale: 'es' })
    );
    expect(found.rows[0]?.personId).toBe(one.id);
  });
});
