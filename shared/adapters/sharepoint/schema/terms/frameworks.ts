import { globalCompact } from './frameworks-compact';
import { sustainableDevelopmentGoals } from './frameworks-goals';
import type { TermSeed, TermSetSeed } from './term-seed';

/** Strategies of the organisation itself, as tags. */
const strategies: TermSeed = {
  key: 'strategy.institutional',
  labels: {
    es: 'Estrategias institucionales',
    pt: 'Estratégias institucionais',
    en: 'Institutional strategies',
  },
  children: [
    {
      key: 'strategy.strategic-plan',
      labels: {
        es: 'Plan estratégico de la organización',
        pt: 'Plano estratégico da organização',
        en: 'Strategic plan of the organisation',
      },
      synonyms: { es: ['plan estratégico'], pt: ['plano estratégico'], en: ['strategic plan'] },
    },
    {
      key: 'strategy.migration-data',
      labels: {
        es: 'Estrategia de datos sobre migración',
        pt: 'Estratégia de dados sobre migração',
        en: 'Migration Data Strategy',
      },
      synonyms: {
        es: ['estrategia de datos'],
        pt: ['estratégia de dados'],
        en: ['data strategy', 'MDS'],
      },
    },
    {
      key: 'strategy.regional-strategy',
      labels: {
        es: 'Estrategia regional para América del Sur',
        pt: 'Estratégia regional para a América do Sul',
        en: 'Regional strategy for South America',
      },
      synonyms: {
        es: ['estrategia para América del Sur'],
        pt: ['estratégia para a América do Sul'],
        en: ['strategy for South America'],
      },
    },
    {
      key: 'strategy.environment-climate',
      labels: {
        es: 'Estrategia institucional sobre migración, medio ambiente y cambio climático',
        pt: 'Estratégia institucional sobre migração, meio ambiente e mudança do clima',
        en: 'Institutional strategy on migration, environment and climate change',
      },
      synonyms: {
        es: ['estrategia sobre cambio climático'],
        pt: ['estratégia sobre mudança do clima'],
        en: ['climate strategy'],
      },
    },
    {
      key: 'strategy.knowledge-management',
      labels: {
        es: 'Estrategia de gestión del conocimiento',
        pt: 'Estratégia de gestão do conhecimento',
        en: 'Knowledge management strategy',
      },
      synonyms: { es: ['estrategia de GC'], pt: ['estratégia de GC'], en: ['KM strategy'] },
    },
  ],
};

/** What a document contributes to: the compact, the goals, and the organisation's own strategies. */
export const frameworks: TermSetSeed = {
  key: 'frameworks',
  name: 'Frameworks',
  labels: { es: 'Marcos', pt: 'Marcos', en: 'Frameworks' },
  terms: [globalCompact, sustainableDevelopmentGoals, strategies],
};
