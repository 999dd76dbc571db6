import type { Rendition } from '../../../shared/domain/search';
import { createVocabulary, type Concept } from '../../../shared/domain/taxonomy';
import {
  allRenditions,
  languageChoices,
  ofLength,
} from '../../../shared/ui/search/rendition-choice';

const language = (tag: string): Concept => ({
  id: `id-${tag}`,
  key: `language.${tag}`,
  setKey: 'languages',
  labels: { en: tag },
  synonyms: {},
});
const vocabulary = createVocabulary(['es', 'pt', 'en'].map(language));
const rendition = (id: string, tag: string, length: Rendition['length']): Rendition => ({
  id,
  url: `/${id}`,
  title: id,
  languages: [`id-${tag}`],
  ...(length ? { length } : {}),
});

const shortSpanish = rendition('short-es', 'es', 'short');
const longSpanish = rendition('long-es', 'es', 'long');
const longPortuguese = rendition('long-pt', 'pt', 'long');
const work = [shortSpanish, longSpanish, longPortuguese];

describe('A work with several renditions', () => {
  test('offers each language in the length that is read, and says which is missing', () => {
    const choices = languageChoices(work, longSpanish, vocabulary);
    expect(choices.map(({ locale, rendition: one }) => [locale, one?.id])).toEqual([
      ['es', 'long-es'],
      ['pt', 'long-pt'],
      ['en', undefined],
    ]);
  });

  test('offers another length in the language that is read', () => {
    expect(ofLength('long', work, shortSpanish)?.id).toBe('long-es');
    expect(ofLength('short', work, longPortuguese)?.id).toBe('short-es');
    expect(ofLength('short', [longSpanish], longSpanish)).toBeUndefined();
  });

  test('holds each document once, the one that was found first', () => {
    const hit = {
      id: 'long-pt',
      title: 'long-pt',
      url: '/long-pt',
      fileName: 'a.pdf',
      fileType: 'pdf',
      summary: [],
      terms: {
        theme: [],
        country: [],
        mission: [],
        type: [],
        language: ['id-pt'],
        framework: [],
        audience: [],
      },
      archived: false,
      external: false,
      authors: [],
    };
    const result = { hit, title: [], reasons: [], renditions: [longSpanish] };
    expect(allRenditions(result, work).map(({ id }) => id)).toEqual([
      'long-pt',
      'long-es',
      'short-es',
    ]);
  });
});
