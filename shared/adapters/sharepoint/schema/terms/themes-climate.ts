import type { TermSeed } from './term-seed';

/** Operational priority of the region about the environment that moves people. */
export const climateTheme: TermSeed = {
  key: 'theme.migration-environment-climate',
  category: 'priority',
  order: 5,
  code: 'MEC',
  labels: {
    es: 'Movilidad humana, degradación ambiental y cambio climático',
    pt: 'Mobilidade humana, degradação ambiental e mudança do clima',
    en: 'Human mobility, environmental degradation and climate change',
  },
  synonyms: {
    es: ['cambio climático', 'migración climática', 'degradación ambiental', 'MECC'],
    pt: ['mudança do clima', 'mudanças climáticas', 'migração climática', 'degradação ambiental'],
    en: [
      'Migration and climate change',
      'climate change',
      'climate mobility',
      'environmental degradation',
      'environmental migration',
      'MECC',
    ],
  },
  children: [
    {
      key: 'theme.disaster-displacement',
      code: 'DDI',
      labels: {
        es: 'Desplazamiento por desastres',
        pt: 'Deslocamento por desastres',
        en: 'Disaster displacement',
      },
      synonyms: {
        es: ['inundaciones', 'sequía', 'deslizamientos', 'desplazados por desastres'],
        pt: ['enchentes', 'inundações', 'seca', 'deslizamentos', 'desalojados'],
        en: ['floods', 'drought', 'landslides', 'displacement by disasters'],
      },
    },
    {
      key: 'theme.planned-relocation',
      code: 'PLR',
      labels: {
        es: 'Reubicación planificada',
        pt: 'Realocação planejada',
        en: 'Planned relocation',
      },
      synonyms: {
        es: ['reubicación de comunidades', 'traslado de poblaciones'],
        pt: ['realocação de comunidades', 'reassentamento por risco'],
        en: ['community relocation', 'managed retreat'],
      },
    },
    {
      key: 'theme.climate-adaptation',
      code: 'ADP',
      labels: {
        es: 'Adaptación al cambio climático',
        pt: 'Adaptação à mudança do clima',
        en: 'Climate change adaptation',
      },
      synonyms: {
        es: ['adaptación climática', 'resiliencia climática', 'empleos verdes'],
        pt: ['adaptação climática', 'resiliência climática', 'empregos verdes'],
        en: ['climate adaptation', 'climate resilience', 'green jobs'],
      },
    },
  ],
};
