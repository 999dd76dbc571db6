import { documents, textOf } from './sample-data';

const languages = ['Español', 'Português', 'English'] as const;

/** What one thing is called in Spanish, Portuguese and English. */
const concepts: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/\bmigración/i, /\bmigração/i, /\bmigration/i],
  [/\bregularización/i, /\bregularização/i, /\bregulari[sz]ation/i],
  [/\btrata\b/i, /tráfico de pessoas/i, /\btrafficking/i],
  [/\bfrontera/i, /\bfronteira/i, /\bborder/i],
  [/\bsalud\b/i, /\bsaúde\b/i, /\bhealth/i],
  [/\bxenofobia/i, /\bxenofobia/i, /\bxenophobia/i],
  [/\bretorno/i, /\bretorno/i, /\breturn/i],
  [/\bintegración/i, /\bintegração/i, /\bintegration/i],
  [/\brefugio\b/i, /\brefúgio\b/i, /\b(refugee|asylum)/i],
  [/\b(niñez|niñas)/i, /\b(infância|criança)/i, /\bchild/i],
  [/\bgénero/i, /\bgênero/i, /\bgender/i],
  [/\bvivienda/i, /\bmoradia/i, /\bhousing/i],
  [/\bempleo/i, /\bemprego/i, /\bemployment/i],
  [/\beducación/i, /\beducação/i, /\beducation/i],
  [/\bdocumentación/i, /\bdocumentação/i, /\bdocumentation/i],
  [/\bremesas/i, /\bremessas/i, /\bremittances/i],
  [/\bdesplazamiento/i, /\bdeslocamento/i, /\bdisplacement/i],
  [/\bclima\b/i, /\bclima\b/i, /\bclimate/i],
  [/\bprotección/i, /\bproteção/i, /\bprotection/i],
  [/\bdatos\b/i, /\bdados\b/i, /\bdata\b/i],
];

describe('the same thing in three languages', () => {
  test.each(concepts.map((words) => [words[0].source, words] as const))(
    '%s: each language has texts with its own word',
    (_, words) => {
      const counts = languages.map((language, at) => {
        const word = words[at] ?? /$^/;
        return documents.filter((row) => row.languages === language && word.test(textOf(row)))
          .length;
      });
      expect(counts.filter((count) => count < 2)).toEqual([]);
    }
  );
});
