import type { TermSeed } from './term-seed';

const transitionAndRecovery: TermSeed = {
  key: 'theme.transition-recovery',
  code: 'TRR',
  labels: {
    es: 'Transición y recuperación',
    pt: 'Transição e recuperação',
    en: 'Transition and recovery',
  },
  synonyms: {
    es: ['estabilización', 'posconflicto', 'poscrisis'],
    pt: ['estabilização', 'pós-conflito', 'pós-crise'],
    en: ['stabilisation', 'post-conflict', 'post-crisis'],
  },
  children: [
    {
      key: 'theme.community-stabilization',
      code: 'CST',
      labels: {
        es: 'Estabilización comunitaria',
        pt: 'Estabilização comunitária',
        en: 'Community stabilization',
      },
      synonyms: {
        es: ['estabilización de comunidades', 'proyectos de impacto rápido'],
        pt: ['estabilização de comunidades', 'projetos de impacto rápido'],
        en: ['Transition Recovery - community stabilisation', 'quick impact projects'],
      },
    },
    {
      key: 'theme.disarmament-reintegration',
      code: 'DDR',
      labels: {
        es: 'Desarme, desmovilización y reintegración',
        pt: 'Desarmamento, desmobilização e reintegração',
        en: 'Disarmament, demobilization and reintegration',
      },
      synonyms: {
        es: ['DDR', 'excombatientes', 'desvinculados de grupos armados'],
        pt: ['DDR', 'ex-combatentes', 'desmobilização'],
        en: [
          'Transition Recovery - disarmament demobilisation and reintegration',
          'DDR',
          'ex-combatants',
        ],
      },
    },
    {
      key: 'theme.peacebuilding',
      code: 'PBP',
      labels: {
        es: 'Consolidación de la paz',
        pt: 'Consolidação da paz',
        en: 'Peacebuilding',
      },
      synonyms: {
        es: ['construcción de paz', 'resolución de conflictos', 'reconciliación'],
        pt: ['construção da paz', 'resolução de conflitos', 'reconciliação'],
        en: [
          'Transition Recovery - peacebuilding and peace preservation',
          'conflict resolution',
          'reconciliation',
        ],
      },
    },
    {
      key: 'theme.preventing-violent-extremism',
      code: 'PVE',
      labels: {
        es: 'Prevención del extremismo violento',
        pt: 'Prevenção do extremismo violento',
        en: 'Preventing violent extremism',
      },
      synonyms: {
        es: ['extremismo violento', 'radicalización'],
        pt: ['extremismo violento', 'radicalização'],
        en: ['Transition Recovery - preventing violent extremism', 'radicalization', 'PVE'],
      },
    },
    {
      key: 'theme.durable-solutions',
      code: 'DUS',
      labels: { es: 'Soluciones duraderas', pt: 'Soluções duradouras', en: 'Durable solutions' },
      synonyms: {
        es: ['soluciones al desplazamiento', 'resolución progresiva del desplazamiento'],
        pt: ['soluções para o deslocamento', 'resolução progressiva do deslocamento'],
        en: ['Transition Recovery - durable solutions', 'solutions to displacement'],
      },
    },
    {
      key: 'theme.early-recovery',
      code: 'ERV',
      labels: { es: 'Recuperación temprana', pt: 'Recuperação precoce', en: 'Early recovery' },
      synonyms: {
        es: ['rehabilitación de viviendas', 'reconstrucción'],
        pt: ['reabilitação de moradias', 'reconstrução'],
        en: ['Transition Recovery - early recovery', 'reconstruction', 'housing rehabilitation'],
      },
    },
    {
      key: 'theme.disaster-risk-reduction',
      code: 'DRR',
      labels: {
        es: 'Reducción del riesgo de desastres',
        pt: 'Redução do risco de desastres',
        en: 'Disaster risk reduction',
      },
      synonyms: {
        es: ['RRD', 'mitigación de riesgos', 'comunidades resilientes'],
        pt: ['RRD', 'mitigação de riscos', 'comunidades resilientes'],
        en: ['Transition Recovery - disaster risk reduction', 'DRR', 'risk mitigation'],
      },
    },
    {
      key: 'theme.election-assistance',
      code: 'ELE',
      labels: {
        es: 'Asistencia electoral y voto en el exterior',
        pt: 'Assistência eleitoral e voto no exterior',
        en: 'Election assistance and out-of-country voting',
      },
      synonyms: {
        es: ['voto en el extranjero', 'elecciones'],
        pt: ['voto no estrangeiro', 'eleições'],
        en: [
          'Transition Recovery - election assistance and out of country voting',
          'out-of-country voting',
          'elections',
        ],
      },
    },
    {
      key: 'theme.land-property-reparations',
      code: 'LPR',
      labels: {
        es: 'Tierras, propiedad y reparaciones',
        pt: 'Terras, propriedade e reparações',
        en: 'Land, property and reparations',
      },
      synonyms: {
        es: ['reparación a víctimas', 'restitución de tierras', 'derechos sobre la tierra'],
        pt: ['reparação às vítimas', 'restituição de terras', 'direitos sobre a terra'],
        en: ['Land, property and reparations (LPR)', 'victim reparations', 'land restitution'],
      },
    },
  ],
};

const migrationAndDevelopment: TermSeed = {
  key: 'theme.migration-development',
  code: 'DEV',
  labels: {
    es: 'Migración y desarrollo',
    pt: 'Migração e desenvolvimento',
    en: 'Migration and development',
  },
  synonyms: {
    es: ['desarrollo', 'desarrollo sostenible', 'codesarrollo'],
    pt: ['desenvolvimento', 'desenvolvimento sustentável', 'codesenvolvimento'],
    en: ['development', 'sustainable development', 'co-development'],
  },
  children: [
    {
      key: 'theme.community-development',
      code: 'CDV',
      labels: {
        es: 'Desarrollo comunitario',
        pt: 'Desenvolvimento comunitário',
        en: 'Community development',
      },
      synonyms: {
        es: ['desarrollo local', 'infraestructura comunitaria'],
        pt: ['desenvolvimento local', 'infraestrutura comunitária'],
        en: ['Migration and Development - community development', 'local development'],
      },
    },
    {
      key: 'theme.diaspora',
      code: 'DIA',
      labels: {
        es: 'Vinculación con la diáspora',
        pt: 'Engajamento da diáspora',
        en: 'Diaspora engagement',
      },
      synonyms: {
        es: ['diáspora', 'diásporas', 'comunidades en el exterior', 'retorno de talentos'],
        pt: ['diáspora', 'diásporas', 'comunidades no exterior', 'retorno de talentos'],
        en: ['Migration and Development - diaspora', 'diaspora', 'communities abroad'],
      },
    },
    {
      key: 'theme.mainstreaming-migration',
      code: 'MAI',
      labels: {
        es: 'Integración de la migración en los planes de desarrollo',
        pt: 'Inclusão da migração nos planos de desenvolvimento',
        en: 'Mainstreaming migration into development',
      },
      synonyms: {
        es: ['transversalización de la migración', 'planes municipales', 'gobiernos locales'],
        pt: ['transversalização da migração', 'planos municipais', 'governos locais'],
        en: [
          'Migration and Development - mainstreaming migration into development',
          'mainstreaming migration',
          'local governments',
        ],
      },
    },
    {
      key: 'theme.remittances',
      code: 'REM',
      labels: {
        es: 'Remesas y empoderamiento financiero',
        pt: 'Remessas e empoderamento financeiro',
        en: 'Remittances and financial empowerment',
      },
      synonyms: {
        es: ['remesas', 'envío de dinero', 'educación financiera', 'bancarización'],
        pt: ['remessas', 'envio de dinheiro', 'educação financeira', 'inclusão bancária'],
        en: [
          'Migration and Development - remittances and financial empowerment',
          'remittances',
          'money transfers',
          'financial literacy',
        ],
      },
    },
  ],
};

/** Thematic areas about what lasts: recovery after a crisis, and development. */
export const recoveryThemes = { transitionAndRecovery, migrationAndDevelopment };
