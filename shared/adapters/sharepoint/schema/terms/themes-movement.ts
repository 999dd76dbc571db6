import type { TermSeed } from './term-seed';

const borderAndIdentity: TermSeed = {
  key: 'theme.border-identity',
  code: 'BIS',
  labels: {
    es: 'Fronteras e identidad',
    pt: 'Fronteiras e identidade',
    en: 'Border and identity solutions',
  },
  synonyms: {
    es: ['soluciones de frontera e identidad', 'frontera', 'fronteras', 'IBM'],
    pt: ['soluções de fronteira e identidade', 'fronteira', 'fronteiras', 'IBM'],
    en: [
      'Border and identity solutions (border management, security, border assessment etc)',
      'immigration and border management',
      'border security',
      'border',
      'borders',
      'IBM',
    ],
  },
  children: [
    {
      key: 'theme.border-management',
      code: 'BMG',
      labels: {
        es: 'Gestión fronteriza',
        pt: 'Gestão de fronteiras',
        en: 'Border management',
      },
      synonyms: {
        es: [
          'control migratorio',
          'pasos fronterizos',
          'puesto de control',
          'gestión de fronteras',
        ],
        pt: ['controle migratório', 'postos de fronteira', 'gestão fronteiriça'],
        en: ['border control', 'border crossing points', 'border assessment'],
      },
    },
    {
      key: 'theme.identity-management',
      code: 'IDM',
      labels: {
        es: 'Gestión de la identidad',
        pt: 'Gestão da identidade',
        en: 'Identity management',
      },
      synonyms: {
        es: ['biometría', 'documentos de viaje', 'pasaportes', 'fraude documental'],
        pt: ['biometria', 'documentos de viagem', 'passaportes', 'fraude documental'],
        en: ['biometrics', 'travel documents', 'passports', 'document fraud'],
      },
    },
    {
      key: 'theme.facilitated-migration',
      code: 'FMS',
      labels: {
        es: 'Servicios de migración facilitada',
        pt: 'Serviços de migração facilitada',
        en: 'Facilitated migration services',
      },
      synonyms: {
        es: ['visas', 'servicios consulares', 'centro de solicitud de visas'],
        pt: ['vistos', 'serviços consulares', 'centro de solicitação de vistos'],
        en: [
          'Facilitated migration services (consular services, visas, self-payer support)',
          'visas',
          'consular services',
          'visa application centre',
        ],
      },
    },
  ],
};

const labourMigration: TermSeed = {
  key: 'theme.labour-migration',
  code: 'LAB',
  labels: { es: 'Migración laboral', pt: 'Migração laboral', en: 'Labour migration' },
  synonyms: {
    es: ['movilidad laboral', 'trabajadores migrantes', 'derechos laborales'],
    pt: ['mobilidade laboral', 'trabalhadores migrantes', 'migração para trabalho'],
    en: [
      'Labour migration (ethical recruitment, labour market etc)',
      'labor migration',
      'labour mobility',
      'migrant workers',
    ],
  },
  children: [
    {
      key: 'theme.ethical-recruitment',
      code: 'ERC',
      labels: { es: 'Contratación ética', pt: 'Recrutamento ético', en: 'Ethical recruitment' },
      synonyms: {
        es: ['reclutamiento ético', 'IRIS', 'agencias de empleo', 'contratación equitativa'],
        pt: ['contratação ética', 'IRIS', 'agências de emprego', 'recrutamento justo'],
        en: ['fair recruitment', 'IRIS', 'recruitment agencies', 'recruitment fees'],
      },
    },
    {
      key: 'theme.labour-inclusion',
      code: 'LMI',
      labels: { es: 'Inserción laboral', pt: 'Inserção laboral', en: 'Labour market inclusion' },
      synonyms: {
        es: ['empleo', 'empleabilidad', 'bolsa de trabajo', 'inclusión laboral', 'trabajo'],
        pt: ['emprego', 'empregabilidade', 'vagas de trabalho', 'inclusão laboral', 'trabalho'],
        en: ['employment', 'employability', 'job placement', 'labour market integration', 'jobs'],
      },
    },
    {
      key: 'theme.skills-recognition',
      code: 'SKR',
      labels: {
        es: 'Reconocimiento de títulos y competencias',
        pt: 'Reconhecimento de diplomas e competências',
        en: 'Recognition of qualifications and skills',
      },
      synonyms: {
        es: ['revalidación de títulos', 'convalidación', 'certificación de competencias'],
        pt: ['revalidação de diplomas', 'certificação de competências'],
        en: ['skills recognition', 'diploma recognition', 'skills certification'],
      },
    },
    {
      key: 'theme.seasonal-work',
      code: 'SEA',
      labels: { es: 'Trabajo estacional', pt: 'Trabalho sazonal', en: 'Seasonal work' },
      synonyms: {
        es: ['trabajadores de temporada', 'cosecha', 'migración circular'],
        pt: ['safristas', 'colheita', 'migração circular'],
        en: ['seasonal workers', 'harvest workers', 'circular migration'],
      },
    },
  ],
};

const returnAndReintegration: TermSeed = {
  key: 'theme.return-reintegration',
  code: 'RET',
  labels: {
    es: 'Retorno y reintegración',
    pt: 'Retorno e reintegração',
    en: 'Return and reintegration',
  },
  synonyms: {
    es: [
      'retorno',
      'retorno voluntario',
      'retorno asistido',
      'retorno voluntario asistido',
      'reintegración',
      'AVRR',
    ],
    pt: [
      'retorno',
      'retorno voluntário',
      'retorno assistido',
      'retorno voluntário assistido',
      'reintegração',
      'AVRR',
    ],
    en: [
      'Return and AVRR',
      'return',
      'assisted voluntary return',
      'assisted voluntary return and reintegration',
      'voluntary return',
      'reintegration',
      'AVRR',
    ],
  },
  children: [
    {
      key: 'theme.sustainable-reintegration',
      code: 'REI',
      labels: {
        es: 'Reintegración sostenible',
        pt: 'Reintegração sustentável',
        en: 'Sustainable reintegration',
      },
      synonyms: {
        es: ['plan de reintegración', 'ayuda para la reintegración', 'microemprendimiento'],
        pt: ['plano de reintegração', 'ajuda para a reintegração', 'microempreendimento'],
        en: ['reintegration plan', 'reintegration assistance', 'reintegration grant'],
      },
    },
    {
      key: 'theme.return-counselling',
      code: 'RCO',
      labels: {
        es: 'Orientación para el retorno',
        pt: 'Orientação para o retorno',
        en: 'Return counselling',
      },
      synonyms: {
        es: ['asesoramiento para el retorno', 'decisión informada', 'orientación previa al viaje'],
        pt: ['aconselhamento para o retorno', 'decisão informada', 'orientação antes da viagem'],
        en: ['pre-return counselling', 'informed decision', 'pre-departure counselling'],
      },
    },
    {
      key: 'theme.returnee-reception',
      code: 'RRC',
      labels: {
        es: 'Recepción de personas retornadas',
        pt: 'Recepção de pessoas retornadas',
        en: 'Reception of returnees',
      },
      synonyms: {
        es: ['retornados', 'migrantes retornados', 'connacionales retornados', 'deportados'],
        pt: ['retornados', 'migrantes retornados', 'repatriados', 'deportados'],
        en: ['returnees', 'returned migrants', 'post-arrival assistance', 'deportees'],
      },
    },
  ],
};

/** Thematic areas about moving: borders, work abroad, going back. */
export const movementThemes = { borderAndIdentity, labourMigration, returnAndReintegration };
