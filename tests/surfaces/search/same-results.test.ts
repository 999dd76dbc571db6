import { EMPTY_QUERY, FACETS, type SearchAnswer } from '../../../shared/domain/search';
import { locales, type Locale } from '../../../shared/kernel/locale';
import { openSampleHub, READER, type SampleHub, type SignedIn } from './sample-hub';

/** The same thing in Spanish, Portuguese and English; the first without its accent, as people type. */
const questions = [
  ['migracion', 'migração', 'migration'],
  ['migración', 'migracao', 'migrations'],
  ['regularización', 'regularização', 'regularization'],
  ['trata de personas', 'tráfico de pessoas', 'trafficking in persons'],
  ['trata', 'tráfico de pessoas', 'trafficking'],
  ['frontera', 'fronteira', 'border'],
  ['salud', 'saúde', 'health'],
  ['xenofobia', 'xenofobia', 'xenophobia'],
  ['retorno', 'retorno', 'return'],
  ['integración', 'integração', 'integration'],
  // not `refugio`: it is asylum and a shelter, and English has no one word for both
  ['refugiados', 'refugiados', 'refugees'],
  ['niñez', 'infância', 'children'],
  ['género', 'gênero', 'gender'],
  ['vivienda', 'moradia', 'housing'],
  ['empleo', 'emprego', 'employment'],
  ['educación', 'educação', 'education'],
  ['documentación', 'documentação', 'documentation'],
  ['remesas', 'remessas', 'remittances'],
  ['desplazamiento', 'deslocamento', 'displacement'],
  ['clima', 'clima', 'climate'],
  ['protección', 'proteção', 'protection'],
  ['datos', 'dados', 'data'],
] as const;

describe('A reader who asks the same in another language', () => {
  let sample: SampleHub;
  let reader: SignedIn;

  beforeAll(async () => {
    sample = await openSampleHub();
    reader = await sample.signIn(READER);
  });
  afterAll(() => sample.site.close());

  const ask = (text: string, locale: Locale): Promise<SearchAnswer> =>
    reader.hub.search.find({ ...EMPTY_QUERY, text }, { pageSize: 10, facets: FACETS, locale });

  test.each(questions)(
    'gets the same first results for %s, %s and %s, each with its reason, whatever the screen’s language',
    async (...words) => {
      for (const locale of locales) {
        const answers = await Promise.all(words.map((word) => ask(word, locale)));
        const firsts = answers.map(({ results }) => results.slice(0, 3));
        const [spanish = [], ...others] = firsts.map((first) => first.map(({ hit }) => hit.title));
        // two where the sample has no third
        expect(spanish.length).toBeGreaterThanOrEqual(2);
        expect(others).toEqual([spanish, spanish]);
        expect(firsts.flat().filter(({ reasons }) => reasons.length === 0)).toEqual([]);
      }
    }
  );
});
