import type { TermSeed } from './term-seed';

const counterTrafficking: TermSeed = {
  key: 'theme.counter-trafficking',
  code: 'TRA',
  labels: {
    es: 'Lucha contra la trata de personas',
    pt: 'Enfrentamento ao tráfico de pessoas',
    en: 'Counter-trafficking',
  },
  synonyms: {
    es: ['trata', 'trata de personas', 'tráfico de personas', 'víctimas de trata'],
    pt: ['tráfico de pessoas', 'tráfico humano', 'vítimas de tráfico'],
    en: [
      'Counter trafficking',
      'trafficking',
      'human trafficking',
      'trafficking in persons',
      'TIP',
    ],
  },
  children: [
    {
      key: 'theme.victim-identification',
      code: 'VID',
      labels: {
        es: 'Identificación y asistencia a víctimas',
        pt: 'Identificação e assistência a vítimas',
        en: 'Victim identification and assistance',
      },
      synonyms: {
        es: ['detección de víctimas', 'mecanismo de derivación', 'casa de acogida'],
        pt: ['identificação de vítimas', 'fluxo de encaminhamento', 'casa de acolhimento'],
        en: ['victim screening', 'referral mechanism', 'safe house'],
      },
    },
    {
      key: 'theme.labour-exploitation',
      code: 'LEX',
      labels: { es: 'Explotación laboral', pt: 'Exploração laboral', en: 'Labour exploitation' },
      synonyms: {
        es: ['trabajo forzoso', 'esclavitud moderna', 'servidumbre'],
        pt: ['trabalho escravo', 'trabalho análogo à escravidão', 'trabalho forçado'],
        en: ['forced labour', 'modern slavery', 'bonded labour'],
      },
    },
    {
      key: 'theme.migrant-smuggling',
      code: 'SMU',
      labels: {
        es: 'Tráfico ilícito de migrantes',
        pt: 'Contrabando de migrantes',
        en: 'Smuggling of migrants',
      },
      synonyms: {
        es: ['tráfico de migrantes', 'coyotes', 'trochas'],
        pt: ['coiotes', 'tráfico ilícito de migrantes', 'travessia clandestina'],
        en: ['migrant smuggling', 'people smuggling', 'smugglers'],
      },
    },
  ],
};

const vulnerableMigrants: TermSeed = {
  key: 'theme.vulnerable-migrants',
  code: 'VUL',
  labels: {
    es: 'Asistencia a migrantes en situación de vulnerabilidad',
    pt: 'Assistência a migrantes em situação de vulnerabilidade',
    en: 'Assistance to vulnerable migrants',
  },
  synonyms: {
    es: ['migrantes vulnerables', 'asistencia directa', 'gestión de casos'],
    pt: ['migrantes vulneráveis', 'assistência direta', 'gestão de casos'],
    en: ['vulnerable migrants', 'migrants in vulnerable situations', 'case management', 'AVM'],
  },
  children: [
    {
      key: 'theme.unaccompanied-children',
      code: 'UAC',
      labels: {
        es: 'Niñas, niños y adolescentes no acompañados',
        pt: 'Crianças e adolescentes desacompanhados',
        en: 'Unaccompanied and separated children',
      },
      synonyms: {
        es: ['menores no acompañados', 'niñez separada', 'NNA no acompañados'],
        pt: ['menores desacompanhados', 'crianças separadas'],
        en: ['unaccompanied minors', 'separated children', 'UASC'],
      },
    },
    {
      key: 'theme.alternatives-to-detention',
      code: 'ATD',
      labels: {
        es: 'Alternativas a la detención',
        pt: 'Alternativas à detenção',
        en: 'Alternatives to detention',
      },
      synonyms: {
        es: ['detención migratoria', 'centros de detención'],
        pt: ['detenção migratória', 'centros de detenção'],
        en: ['immigration detention', 'detention centres'],
      },
    },
    {
      key: 'theme.missing-migrants',
      code: 'MIM',
      labels: {
        es: 'Migrantes desaparecidos',
        pt: 'Migrantes desaparecidos',
        en: 'Missing migrants',
      },
      synonyms: {
        es: ['muertes de migrantes', 'naufragios', 'búsqueda de familiares'],
        pt: ['mortes de migrantes', 'naufrágios', 'busca de familiares'],
        en: ['migrant deaths', 'shipwrecks', 'family tracing'],
      },
    },
  ],
};

const resettlement: TermSeed = {
  key: 'theme.resettlement',
  code: 'RMM',
  labels: {
    es: 'Reasentamiento y gestión de movimientos',
    pt: 'Reassentamento e gestão de movimentos',
    en: 'Resettlement and movement management',
  },
  synonyms: {
    es: ['reasentamiento', 'operaciones de traslado'],
    pt: ['reassentamento', 'operações de traslado'],
    en: ['Resettlement and Movement Management (RMM)', 'resettlement', 'movement operations'],
  },
  children: [
    {
      key: 'theme.family-reunification',
      code: 'FAM',
      labels: { es: 'Reunificación familiar', pt: 'Reunião familiar', en: 'Family reunification' },
      synonyms: {
        es: ['reagrupación familiar', 'reencuentro familiar'],
        pt: ['reunificação familiar', 'reagrupamento familiar'],
        en: ['family reunion', 'family unity'],
      },
    },
    {
      key: 'theme.humanitarian-admission',
      code: 'HAD',
      labels: {
        es: 'Admisión y visas humanitarias',
        pt: 'Acolhida e vistos humanitários',
        en: 'Humanitarian admission and visas',
      },
      synonyms: {
        es: ['visa humanitaria', 'corredores humanitarios', 'patrocinio comunitario'],
        pt: ['visto humanitário', 'corredores humanitários', 'patrocínio comunitário'],
        en: ['humanitarian visa', 'humanitarian corridors', 'community sponsorship'],
      },
    },
  ],
};

const health: TermSeed = {
  key: 'theme.migration-health',
  code: 'HEA',
  labels: { es: 'Migración y salud', pt: 'Migração e saúde', en: 'Migration health' },
  synonyms: {
    es: ['salud', 'salud de los migrantes', 'acceso a la salud', 'vacunación'],
    pt: ['saúde', 'saúde dos migrantes', 'acesso à saúde', 'vacinação'],
    en: [
      'Migration health (assessment, travel, health promotion, crisis-affected)',
      'health',
      'health of migrants',
      'access to health care',
      'vaccination',
    ],
  },
  children: [
    {
      key: 'theme.health-policy',
      code: 'HPP',
      labels: {
        es: 'Políticas y alianzas de salud y migración',
        pt: 'Políticas e parcerias de saúde e migração',
        en: 'Migration health policy and partnerships',
      },
      synonyms: {
        es: ['políticas de salud', 'salud en las fronteras'],
        pt: ['políticas de saúde', 'saúde nas fronteiras'],
        en: ['health policy', 'border health'],
      },
    },
    {
      key: 'theme.health-assessment',
      code: 'HAP',
      labels: {
        es: 'Evaluaciones médicas previas al viaje',
        pt: 'Avaliações médicas antes da viagem',
        en: 'Pre-departure health assessments',
      },
      synonyms: {
        es: ['examen médico', 'salud del viajero', 'aptitud para viajar'],
        pt: ['exame médico', 'saúde do viajante', 'aptidão para viajar'],
        en: ['medical examination', 'travel health', 'fitness to travel'],
      },
    },
    {
      key: 'theme.mental-health',
      code: 'MHP',
      labels: {
        es: 'Salud mental y apoyo psicosocial',
        pt: 'Saúde mental e apoio psicossocial',
        en: 'Mental health and psychosocial support',
      },
      synonyms: {
        es: ['SMAPS', 'salud mental', 'apoyo psicosocial', 'primeros auxilios psicológicos'],
        pt: ['SMAPS', 'saúde mental', 'apoio psicossocial', 'primeiros cuidados psicológicos'],
        en: ['MHPSS', 'mental health', 'psychosocial support', 'psychological first aid'],
      },
    },
  ],
};

/** Thematic areas about the person: protection from abuse, vulnerability, onward safety, health. */
export const protectionThemes = { counterTrafficking, vulnerableMigrants, resettlement, health };
