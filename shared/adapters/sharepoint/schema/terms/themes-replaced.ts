import type { TermSeed } from './term-seed';

/*
 * Terms that people used and that gave way to others. They stay, so that what carries them is found
 * and who types them is understood; nobody is offered them any more.
 */

/** Deprecated themes, each with the key of the theme to use instead. */
export const replacedThemes: readonly TermSeed[] = [
  {
    key: 'theme.illegal-migration',
    code: 'ILM',
    replacedBy: 'theme.regularization',
    labels: { es: 'Migración ilegal', pt: 'Migração ilegal', en: 'Illegal migration' },
    synonyms: {
      es: ['migrantes ilegales', 'ilegales'],
      pt: ['migrantes ilegais', 'ilegais'],
      en: ['illegal migrants', 'illegals'],
    },
  },
  {
    key: 'theme.climate-refugees',
    code: 'CRF',
    replacedBy: 'theme.disaster-displacement',
    labels: { es: 'Refugiados climáticos', pt: 'Refugiados climáticos', en: 'Climate refugees' },
    synonyms: {
      es: ['refugiados ambientales', 'ecorrefugiados'],
      pt: ['refugiados ambientais', 'ecorrefugiados'],
      en: ['environmental refugees', 'ecological refugees'],
    },
  },
  {
    key: 'theme.brain-drain',
    code: 'BDR',
    replacedBy: 'theme.diaspora',
    labels: { es: 'Fuga de cerebros', pt: 'Fuga de cérebros', en: 'Brain drain' },
    synonyms: {
      es: ['éxodo de profesionales', 'fuga de talentos'],
      pt: ['êxodo de profissionais', 'fuga de talentos'],
      en: ['exodus of professionals', 'loss of talent'],
    },
  },
  {
    key: 'theme.beneficiary-complaints',
    code: 'BCO',
    replacedBy: 'theme.accountability',
    labels: {
      es: 'Quejas de beneficiarios',
      pt: 'Reclamações de beneficiários',
      en: 'Beneficiary complaints',
    },
    synonyms: {
      es: ['reclamos de beneficiarios', 'buzón de quejas'],
      pt: ['queixas de beneficiários', 'caixa de reclamações'],
      en: ['complaints of beneficiaries', 'complaint box'],
    },
  },
  {
    key: 'theme.women-in-development',
    code: 'WID',
    replacedBy: 'theme.gender',
    labels: {
      es: 'Mujer en el desarrollo',
      pt: 'Mulher no desenvolvimento',
      en: 'Women in development',
    },
    synonyms: {
      es: ['mujer y desarrollo', 'asuntos de la mujer'],
      pt: ['mulher e desenvolvimento', 'assuntos da mulher'],
      en: ['women and development', 'women’s affairs'],
    },
  },
];
