import { createVocabulary, type Concept, type Vocabulary } from '../../../shared/domain/taxonomy';

/** A few terms with what makes the organisation's vocabulary hard: commas, accents, levels. */
export const sampleConcepts: readonly Concept[] = [
  {
    id: 't-return',
    key: 'theme.return',
    setKey: 'themes',
    labels: {
      es: 'Retorno y reintegración',
      pt: 'Retorno e reintegração',
      en: 'Return and reintegration',
    },
    synonyms: {
      es: ['retorno voluntario'],
      pt: ['retorno voluntário'],
      en: ['Return and AVRR', 'AVRR'],
    },
    code: 'RET',
  },
  {
    id: 't-reintegration',
    key: 'theme.reintegration',
    setKey: 'themes',
    labels: { es: 'Reintegración', pt: 'Reintegração', en: 'Reintegration' },
    synonyms: {},
    parentId: 't-return',
  },
  {
    id: 't-labour',
    key: 'theme.labour',
    setKey: 'themes',
    labels: { es: 'Migración laboral', en: 'Labour migration' },
    synonyms: { en: ['Labour migration (ethical recruitment, labour market etc)'] },
    code: 'LAB',
  },
  {
    id: 't-trafficking',
    key: 'theme.counter-trafficking',
    setKey: 'themes',
    labels: { es: 'Lucha contra la trata', en: 'Counter-trafficking' },
    synonyms: { es: ['trata'], en: ['Counter trafficking'] },
    code: 'TRA',
  },
  {
    id: 'c-per',
    key: 'country.PER',
    setKey: 'countries',
    labels: { es: 'Perú', pt: 'Peru', en: 'Peru' },
    synonyms: {},
    code: 'PER',
  },
  {
    id: 'c-civ',
    key: 'country.CIV',
    setKey: 'countries',
    labels: { es: 'Costa de Marfil', en: 'Côte d’Ivoire' },
    synonyms: { en: ['Ivory Coast'] },
    code: 'CIV',
  },
  {
    id: 'y-evaluation',
    key: 'type.evaluation',
    setKey: 'types',
    labels: { es: 'Evaluación', pt: 'Avaliação', en: 'Evaluation' },
    synonyms: {},
    code: 'EVA',
  },
  {
    id: 'l-es',
    key: 'language.es',
    setKey: 'languages',
    labels: { es: 'Español', pt: 'Espanhol', en: 'Spanish' },
    synonyms: {},
  },
  {
    id: 'l-en',
    key: 'language.en',
    setKey: 'languages',
    labels: { es: 'Inglés', pt: 'Inglês', en: 'English' },
    synonyms: {},
  },
];

export const sampleVocabulary: Vocabulary = createVocabulary(sampleConcepts);
