import type { TermSeed } from './term-seed';
import { localFlowMonitoring } from './themes-local';

const policyAndDialogue: TermSeed = {
  key: 'theme.migration-policy',
  code: 'GOV',
  labels: {
    es: 'Políticas y diálogo sobre migración',
    pt: 'Políticas e diálogo sobre migração',
    en: 'Migration policy and dialogue',
  },
  synonyms: {
    es: ['política migratoria', 'gobernanza migratoria', 'gestión de la migración'],
    pt: ['política migratória', 'governança migratória', 'gestão da migração'],
    en: [
      'Migration policy - dialogue, consultations etc and Migration Management',
      'migration policy',
      'migration governance',
      'migration management',
    ],
  },
  children: [
    {
      key: 'theme.migration-law',
      code: 'IML',
      labels: {
        es: 'Derecho internacional sobre migración',
        pt: 'Direito internacional da migração',
        en: 'International Migration law',
      },
      synonyms: {
        es: ['derecho migratorio', 'ley de migraciones', 'marco normativo'],
        pt: ['direito migratório', 'Lei de Migração', 'marco normativo'],
        en: ['migration law', 'legal framework', 'IML'],
      },
    },
    {
      key: 'theme.regional-dialogues',
      code: 'RDI',
      labels: {
        es: 'Diálogos y procesos regionales',
        pt: 'Diálogos e processos regionais',
        en: 'Regional dialogues and processes',
      },
      synonyms: {
        es: ['Proceso de Quito', 'Conferencia Suramericana sobre Migraciones', 'CSM', 'MERCOSUR'],
        pt: ['Processo de Quito', 'Conferência Sul-Americana sobre Migrações', 'MERCOSUL'],
        en: ['Quito Process', 'South American Conference on Migration', 'consultative processes'],
      },
    },
    {
      key: 'theme.global-compact',
      code: 'GCM',
      labels: {
        es: 'Pacto Mundial para la Migración',
        pt: 'Pacto Global para a Migração',
        en: 'Global Compact for Migration',
      },
      synonyms: {
        es: ['PMM', 'Pacto Mundial', 'migración segura, ordenada y regular'],
        pt: ['Pacto Global', 'migração segura, ordenada e regular'],
        en: ['GCM', 'safe, orderly and regular migration'],
      },
    },
    {
      key: 'theme.governance-indicators',
      code: 'MGI',
      labels: {
        es: 'Indicadores de gobernanza de la migración',
        pt: 'Indicadores de governança da migração',
        en: 'Migration Governance Indicators',
      },
      synonyms: {
        es: ['IGM', 'MGI local', 'perfil de gobernanza'],
        pt: ['IGM', 'MGI local', 'perfil de governança'],
        en: ['MGI', 'governance profile'],
      },
    },
  ],
};

const research: TermSeed = {
  key: 'theme.migration-research',
  code: 'RES',
  labels: {
    es: 'Investigación sobre migración',
    pt: 'Pesquisa sobre migração',
    en: 'Migration research',
  },
  synonyms: {
    es: ['investigación', 'estudios migratorios', 'perfil migratorio'],
    pt: ['pesquisa', 'estudos migratórios', 'perfil migratório'],
    en: ['research', 'migration studies', 'migration profile'],
  },
};

const data: TermSeed = {
  key: 'theme.migration-data',
  code: 'DAT',
  labels: { es: 'Datos sobre migración', pt: 'Dados sobre migração', en: 'Migration data' },
  synonyms: {
    es: ['datos', 'datos migratorios', 'estadísticas', 'información migratoria'],
    pt: ['dados', 'dados migratórios', 'estatísticas', 'informação migratória'],
    en: ['data', 'migration statistics', 'statistics', 'migration information'],
  },
  children: [
    {
      key: 'theme.flow-monitoring',
      code: 'FLM',
      labels: { es: 'Monitoreo de flujos', pt: 'Monitoramento de fluxos', en: 'Flow monitoring' },
      synonyms: {
        es: ['encuestas de flujo', 'seguimiento de flujos', 'puntos de monitoreo'],
        pt: ['pesquisas de fluxo', 'pontos de monitoramento'],
        en: ['flow monitoring surveys', 'flow monitoring points'],
      },
      children: localFlowMonitoring,
    },
    {
      key: 'theme.administrative-records',
      code: 'ADR',
      labels: {
        es: 'Registros administrativos',
        pt: 'Registros administrativos',
        en: 'Administrative records',
      },
      synonyms: {
        es: ['registros migratorios', 'interoperabilidad', 'censo'],
        pt: ['bases administrativas', 'interoperabilidade', 'censo'],
        en: ['administrative data', 'interoperability', 'census'],
      },
    },
    {
      key: 'theme.data-protection',
      code: 'DPT',
      labels: { es: 'Protección de datos', pt: 'Proteção de dados', en: 'Data protection' },
      synonyms: {
        es: ['datos personales', 'confidencialidad', 'consentimiento informado'],
        pt: ['dados pessoais', 'confidencialidade', 'consentimento informado'],
        en: ['personal data', 'confidentiality', 'informed consent'],
      },
    },
  ],
};

const organisation: TermSeed = {
  key: 'theme.organisational-policy',
  code: 'ORG',
  labels: {
    es: 'Política y estrategia institucional',
    pt: 'Política e estratégia institucional',
    en: 'Organisational policy and strategy',
  },
  synonyms: {
    es: ['estrategia institucional', 'estrategia regional', 'gestión institucional'],
    pt: ['estratégia institucional', 'estratégia regional', 'gestão institucional'],
    en: ['Organisational policy/strategy', 'institutional strategy', 'regional strategy'],
  },
  children: [
    {
      key: 'theme.partnerships',
      code: 'PAR',
      labels: { es: 'Alianzas', pt: 'Parcerias', en: 'Partnerships' },
      synonyms: {
        es: ['socios implementadores', 'sector privado', 'sociedad civil'],
        pt: ['parceiros implementadores', 'setor privado', 'sociedade civil'],
        en: ['implementing partners', 'private sector', 'civil society'],
      },
    },
    {
      key: 'theme.donor-assessment',
      code: 'DON',
      labels: {
        es: 'Evaluaciones de donantes',
        pt: 'Avaliações de doadores',
        en: 'Donor assessments',
      },
      synonyms: {
        es: ['donantes', 'rendición a donantes'],
        pt: ['doadores', 'prestação de contas a doadores'],
        en: ['Donor(s) assessment', 'donors', 'donor reporting'],
      },
    },
    {
      key: 'theme.media-communications',
      code: 'MCO',
      labels: {
        es: 'Medios y comunicación',
        pt: 'Mídia e comunicação',
        en: 'Media and communications',
      },
      synonyms: {
        es: ['comunicación', 'prensa', 'redes sociales'],
        pt: ['comunicação', 'imprensa', 'redes sociais'],
        en: ['communications', 'press', 'social media'],
      },
    },
    {
      key: 'theme.knowledge-management',
      code: 'KMG',
      labels: {
        es: 'Gestión del conocimiento',
        pt: 'Gestão do conhecimento',
        en: 'Knowledge management',
      },
      synonyms: {
        es: ['GC', 'sistematización de experiencias', 'comunidad de práctica'],
        pt: ['GC', 'sistematização de experiências', 'comunidade de prática'],
        en: ['KM', 'knowledge sharing', 'community of practice'],
      },
    },
    {
      key: 'theme.monitoring-evaluation',
      code: 'MEV',
      labels: {
        es: 'Seguimiento y evaluación',
        pt: 'Monitoramento e avaliação',
        en: 'Monitoring and evaluation',
      },
      synonyms: {
        es: ['monitoreo y evaluación', 'indicadores', 'marco de resultados'],
        pt: ['acompanhamento e avaliação', 'indicadores', 'matriz de resultados'],
        en: ['indicators', 'logframe', 'results framework'],
      },
    },
  ],
};

const multiple: TermSeed = {
  key: 'theme.multiple-themes',
  code: 'MUL',
  labels: { es: 'Varios temas', pt: 'Vários temas', en: 'Multiple themes' },
  synonyms: {
    es: ['panorama temático múltiple', 'visión general de temas'],
    pt: ['panorama temático múltiplo', 'visão geral dos temas'],
    en: ['Multiple thematic overview', 'thematic overview'],
  },
};

/** Thematic areas about governing: policy, evidence, and the organisation itself. */
export const governanceThemes = { policyAndDialogue, research, data, organisation, multiple };
