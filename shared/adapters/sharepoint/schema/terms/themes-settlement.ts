import type { TermSeed } from './term-seed';
import { localRegularization } from './themes-local';

const regularization: TermSeed = {
  key: 'theme.regularization',
  category: 'priority',
  order: 2,
  code: 'RGL',
  labels: { es: 'Regularización', pt: 'Regularização', en: 'Regularization' },
  synonyms: {
    es: ['regularización migratoria', 'residencia', 'PEP', 'permiso de permanencia', 'papeles'],
    pt: ['regularização migratória', 'autorização de residência', 'RNM', 'registro migratório'],
    en: ['regularisation', 'migration regularization', 'residence permit', 'legal status'],
  },
  children: [
    {
      key: 'theme.mercosur-residence',
      code: 'RMS',
      labels: {
        es: 'Acuerdo de Residencia del MERCOSUR',
        pt: 'Acordo de Residência do MERCOSUL',
        en: 'MERCOSUR Residence Agreement',
      },
      synonyms: {
        es: ['residencia MERCOSUR', 'visa MERCOSUR', 'residencia temporaria'],
        pt: ['residência MERCOSUL', 'residência temporária'],
        en: ['MERCOSUR residence', 'temporary residence'],
      },
    },
    {
      key: 'theme.temporary-protection',
      code: 'TPP',
      labels: {
        es: 'Protección temporal',
        pt: 'Proteção temporária',
        en: 'Temporary protection',
      },
      synonyms: {
        es: ['Estatuto Temporal de Protección', 'ETPV', 'PPT', 'permiso por protección temporal'],
        pt: ['estatuto temporário de proteção', 'autorização de proteção temporária'],
        en: ['temporary protection status', 'temporary protection permit'],
      },
    },
    {
      key: 'theme.documentation-support',
      code: 'DOC',
      labels: {
        es: 'Apoyo para la documentación',
        pt: 'Apoio à documentação',
        en: 'Documentation support',
      },
      synonyms: {
        es: ['apostilla', 'antecedentes penales', 'partida de nacimiento', 'trámites'],
        pt: ['apostila', 'antecedentes criminais', 'certidão de nascimento', 'CPF'],
        en: ['apostille', 'criminal record certificate', 'birth certificate', 'paperwork'],
      },
    },
    ...localRegularization,
  ],
};

const integration: TermSeed = {
  key: 'theme.integration',
  category: 'priority',
  order: 3,
  code: 'INT',
  labels: { es: 'Integración', pt: 'Integração', en: 'Integration' },
  synonyms: {
    es: ['inclusión de migrantes', 'integración local', 'formación de migrantes'],
    pt: ['inclusão de migrantes', 'integração local', 'formação de migrantes'],
    en: [
      'Migrant training and integration (including community cohesion)',
      'migrant inclusion',
      'local integration',
      'migrant training',
    ],
  },
  children: [
    {
      key: 'theme.socioeconomic-inclusion',
      code: 'SEI',
      labels: {
        es: 'Inclusión socioeconómica',
        pt: 'Inclusão socioeconômica',
        en: 'Socioeconomic inclusion',
      },
      synonyms: {
        es: ['medios de vida', 'emprendimiento', 'capital semilla', 'inclusión financiera'],
        pt: ['meios de vida', 'empreendedorismo', 'capital semente', 'geração de renda'],
        en: ['livelihoods', 'entrepreneurship', 'seed capital', 'financial inclusion'],
      },
    },
    {
      key: 'theme.social-cohesion',
      code: 'COH',
      labels: { es: 'Cohesión social', pt: 'Coesão social', en: 'Social cohesion' },
      synonyms: {
        es: ['convivencia', 'cohesión comunitaria', 'comunidades de acogida'],
        pt: ['convivência', 'coesão comunitária', 'comunidades de acolhida'],
        en: ['community cohesion', 'host communities', 'living together'],
      },
    },
    {
      key: 'theme.access-to-education',
      code: 'EDU',
      labels: { es: 'Acceso a la educación', pt: 'Acesso à educação', en: 'Access to education' },
      synonyms: {
        es: ['educación', 'matrícula escolar', 'escuela', 'permanencia escolar'],
        pt: ['educação', 'matrícula na escola', 'escola', 'permanência escolar'],
        en: ['education', 'school enrolment', 'schooling'],
      },
    },
    {
      key: 'theme.interiorization',
      code: 'ITZ',
      core: 'theme.integration',
      labels: {
        es: 'Interiorización en Brasil',
        pt: 'Interiorização',
        en: 'Voluntary relocation within Brazil',
      },
      synonyms: {
        es: ['interiorización', 'reubicación voluntaria interna'],
        pt: ['Operação Acolhida', 'realocação voluntária', 'acolhida'],
        en: ['interiorization', 'interiorisation', 'internal relocation'],
      },
    },
  ],
};

/** Operational priorities of the region about staying: papers, and a life in the new place. */
export const settlementThemes = { regularization, integration };
