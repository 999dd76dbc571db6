import type { TermSeed } from './term-seed';

const humanitarianAssistance: TermSeed = {
  key: 'theme.humanitarian-assistance',
  category: 'priority',
  order: 1,
  code: 'HUM',
  labels: {
    es: 'Asistencia humanitaria',
    pt: 'Assistência humanitária',
    en: 'Humanitarian assistance',
  },
  synonyms: {
    es: ['ayuda humanitaria', 'respuesta humanitaria', 'preparación y respuesta'],
    pt: ['ajuda humanitária', 'resposta humanitária', 'preparação e resposta'],
    en: ['humanitarian aid', 'humanitarian response', 'preparedness and response'],
  },
  children: [
    {
      key: 'theme.emergency-response',
      code: 'ERS',
      labels: {
        es: 'Respuesta a emergencias',
        pt: 'Resposta a emergências',
        en: 'Emergency response',
      },
      synonyms: {
        es: ['alojamiento temporal', 'albergues', 'kits de higiene', 'agua y saneamiento', 'ASH'],
        pt: ['alojamento temporário', 'abrigos', 'kits de higiene', 'água e saneamento'],
        en: [
          'Preparedness and Response - Emergency response (including shelter, NFIs, WASH)',
          'shelter',
          'non-food items',
          'NFI',
          'WASH',
        ],
      },
    },
    {
      key: 'theme.emergency-preparedness',
      code: 'EPR',
      labels: {
        es: 'Preparación para emergencias',
        pt: 'Preparação para emergências',
        en: 'Emergency preparedness',
      },
      synonyms: {
        es: ['plan de contingencia', 'planes de contingencia', 'simulacro'],
        pt: ['plano de contingência', 'planos de contingência', 'simulado de emergência'],
        en: [
          'Preparedness and Response - Emergency preparedness',
          'contingency plan',
          'contingency planning',
          'simulation exercise',
        ],
      },
    },
    {
      key: 'theme.camp-coordination',
      code: 'CCM',
      labels: {
        es: 'Coordinación y gestión de campamentos',
        pt: 'Coordenação e gestão de acampamentos',
        en: 'Camp coordination and camp management',
      },
      synonyms: {
        es: ['gestión de campamentos', 'gestión de albergues', 'alojamientos colectivos'],
        pt: ['gestão de acampamentos', 'gestão de abrigos', 'alojamentos coletivos'],
        en: [
          'Preparedness and Response - Camp coordination camp management',
          'CCCM',
          'camp management',
          'collective centres',
        ],
      },
    },
    {
      key: 'theme.displaced-populations',
      code: 'DSP',
      labels: {
        es: 'Asistencia a poblaciones desplazadas',
        pt: 'Assistência a populações deslocadas',
        en: 'Assistance to displaced populations',
      },
      synonyms: {
        es: ['desplazamiento interno', 'desplazados internos', 'personas desplazadas'],
        pt: ['deslocamento interno', 'deslocados internos', 'pessoas deslocadas'],
        en: [
          'Preparedness and Response - assistance to displaced populations',
          'internal displacement',
          'internally displaced persons',
          'IDPs',
        ],
      },
    },
    {
      key: 'theme.displacement-tracking',
      code: 'DTM',
      labels: {
        es: 'Matriz de Seguimiento del Desplazamiento',
        pt: 'Matriz de Monitoramento de Deslocamento',
        en: 'Displacement Tracking Matrix',
      },
      synonyms: {
        es: ['DTM', 'seguimiento del desplazamiento', 'rondas DTM'],
        pt: ['DTM', 'monitoramento de deslocamento', 'rodadas DTM'],
        en: ['Preparedness and Response - Displacement Tracking matrix', 'DTM', 'DTM rounds'],
      },
    },
    {
      key: 'theme.disaster-risk-management',
      code: 'DRM',
      labels: {
        es: 'Gestión del riesgo de desastres',
        pt: 'Gestão do risco de desastres',
        en: 'Disaster risk management',
      },
      synonyms: {
        es: ['gestión de desastres', 'alerta temprana', 'evacuación'],
        pt: ['gestão de desastres', 'alerta precoce', 'evacuação'],
        en: [
          'Preparedness and Response - Disaster risk management',
          'disaster management',
          'early warning',
          'evacuation',
        ],
      },
    },
    {
      key: 'theme.cash-assistance',
      code: 'CBI',
      labels: {
        es: 'Transferencias monetarias',
        pt: 'Transferências monetárias',
        en: 'Cash-based interventions',
      },
      synonyms: {
        es: ['asistencia en efectivo', 'tarjetas prepagas', 'cupones', 'PTM'],
        pt: ['assistência em dinheiro', 'cartões pré-pagos', 'vales'],
        en: ['cash assistance', 'cash and voucher assistance', 'CVA', 'vouchers'],
      },
    },
  ],
};

const xenophobia: TermSeed = {
  key: 'theme.xenophobia',
  category: 'priority',
  order: 4,
  code: 'XEN',
  labels: {
    es: 'Lucha contra la xenofobia',
    pt: 'Combate à xenofobia',
    en: 'Fight against xenophobia',
  },
  synonyms: {
    es: ['xenofobia', 'discriminación', 'racismo', 'no discriminación'],
    pt: ['xenofobia', 'discriminação', 'racismo', 'não discriminação'],
    en: ['xenophobia', 'discrimination', 'racism', 'non-discrimination'],
  },
  children: [
    {
      key: 'theme.awareness-campaigns',
      code: 'AWC',
      labels: {
        es: 'Campañas de sensibilización',
        pt: 'Campanhas de sensibilização',
        en: 'Awareness campaigns',
      },
      synonyms: {
        es: ['campaña', 'sensibilización', 'narrativas positivas'],
        pt: ['campanha', 'sensibilização', 'narrativas positivas'],
        en: ['campaign', 'awareness raising', 'positive narratives'],
      },
    },
    {
      key: 'theme.hate-speech',
      code: 'HSP',
      labels: { es: 'Discurso de odio', pt: 'Discurso de ódio', en: 'Hate speech' },
      synonyms: {
        es: ['desinformación', 'rumores', 'crímenes de odio'],
        pt: ['desinformação', 'boatos', 'crimes de ódio'],
        en: ['misinformation', 'rumours', 'hate crime'],
      },
    },
  ],
};

/** Operational priorities of the region about dignity here and now: aid, and respect. */
export const priorityThemes = { humanitarianAssistance, xenophobia };
