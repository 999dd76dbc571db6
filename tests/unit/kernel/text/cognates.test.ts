import fc from 'fast-check';
import { areCognates, cognatesOf } from '../../../../shared/kernel/text/cognates';

const texts = (word: string): string[] => cognatesOf(word).map(({ text }) => text);

describe('Cognates in Spanish, Portuguese and English', () => {
  test.each([
    ['migración', 'migração', 'migration'],
    ['inmigración', 'imigração', 'immigration'],
    ['comisión', 'comissão', 'commission'],
    ['protección', 'proteção', 'protection'],
    ['adopción', 'adoção', 'adoption'],
    ['función', 'função', 'function'],
    ['comunidad', 'comunidade', 'community'],
    ['calidad', 'qualidade', 'quality'],
    ['vulnerabilidad', 'vulnerabilidade', 'vulnerability'],
    ['seguridad', 'seguridade', 'security'],
    ['violencia', 'violência', 'violence'],
    ['frecuencia', 'frequência', 'frequency'],
    ['asistencia', 'assistência', 'assistance'],
    ['migrante', 'migrante', 'migrant'],
    ['documento', 'documento', 'document'],
    ['político', 'político', 'political'],
    ['económico', 'econômico', 'economic'],
    ['técnico', 'técnico', 'technical'],
    ['étnico', 'étnico', 'ethnic'],
    ['voluntario', 'voluntário', 'voluntary'],
    ['tecnología', 'tecnologia', 'technology'],
    ['fotografía', 'fotografia', 'photography'],
    ['economía', 'economia', 'economy'],
    ['responsable', 'responsável', 'responsable'],
    ['nacional', 'nacional', 'national'],
    ['coordinador', 'coordenador', 'coordinator'],
    ['evaluación', 'avaliação', 'evaluation'],
    ['familia', 'família', 'family'],
    ['proyecto', 'projeto', 'project'],
    ['refugiado', 'refugiado', 'refugee'],
  ])('%s, %s and %s are one word, whichever was typed', (es, pt, en) => {
    for (const typed of [es, pt, en])
      expect(texts(typed)).toEqual(expect.arrayContaining([es, pt, en]));
  });

  test('accents, capitals and plurals change nothing', () => {
    const expected = texts('migración');
    for (const typed of ['MIGRACION', 'migracao', 'Migrations', 'migraciones', 'migrações'])
      expect(texts(typed)).toEqual(expected);
  });

  test.each([
    'policy',
    'sensible',
    'fabric',
    'parents',
    'lista',
    'gente',
    'edad',
    'shelter',
    'agua',
  ])('%s has none: what looks like it is another word', (word) => {
    expect(cognatesOf(word)).toEqual([]);
  });

  test('ñ is a letter of its own', () => {
    expect(cognatesOf('señalización')).toEqual([]);
    expect(areCognates('año', 'ano')).toBe(false);
  });

  test('a word found in a text is known as a cognate of the typed one in its plural too', () => {
    expect(areCognates('migración', 'migrations')).toBe(true);
    expect(areCognates('comunidades', 'communities')).toBe(true);
    expect(areCognates('migración', 'emigration')).toBe(false);
    expect(areCognates('migración', 'migracion')).toBe(false);
  });

  test('no text is an error, and the word itself is always among its cognates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
        expect(cognatesOf(word).every(({ text, stem }) => text.startsWith(stem))).toBe(true);
      })
    );
    for (const word of ['migração', 'política', 'organizaciones'])
      expect(cognatesOf(word).some(({ stem }) => word.startsWith(stem))).toBe(true);
  });
});
