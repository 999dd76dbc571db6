import { createVocabulary, type Concept, type Vocabulary } from '../../../shared/domain/taxonomy';

export const RETURN = '11111111-1111-4111-8111-111111111111';
export const REINTEGRATION = '22222222-2222-4222-8222-222222222222';
export const PERU = '33333333-3333-4333-8333-333333333333';
export const GUIDE = '44444444-4444-4444-8444-444444444444';
export const SPANISH = '55555555-5555-4555-8555-555555555555';
export const UNKNOWN = '99999999-9999-4999-8999-999999999999';

const concepts: readonly Concept[] = [
  {
    id: RETURN,
    key: 'theme.return',
    setKey: 'themes',
    labels: { es: 'Retorno voluntario', pt: 'Retorno voluntário', en: 'Voluntary return' },
    synonyms: { en: ['AVRR'] },
  },
  {
    id: REINTEGRATION,
    key: 'theme.reintegration',
    setKey: 'themes',
    labels: { es: 'Reintegración', pt: 'Reintegração', en: 'Reintegration' },
    synonyms: {},
    parentId: RETURN,
  },
  {
    id: PERU,
    key: 'country.PER',
    setKey: 'countries',
    labels: { es: 'Perú', pt: 'Peru', en: 'Peru' },
    synonyms: {},
  },
  {
    id: GUIDE,
    key: 'type.guideline',
    setKey: 'types',
    labels: { es: 'Guía', pt: 'Guia', en: 'Guideline' },
    synonyms: {},
  },
  {
    id: SPANISH,
    key: 'language.es',
    setKey: 'languages',
    labels: { es: 'Español', pt: 'Espanhol', en: 'Spanish' },
    synonyms: {},
  },
];

/** A vocabulary of a few terms, enough to see translations, a child term and each facet. */
export function sampleVocabulary(): Vocabulary {
  return createVocabulary(concepts);
}
