import type { TermSetSeed } from './term-seed';

/** The phases of a project, in the order in which it goes through them. */
export const projectPhases: TermSetSeed = {
  key: 'project-phases',
  name: 'Project phases',
  labels: { es: 'Fases del proyecto', pt: 'Fases do projeto', en: 'Project phases' },
  terms: [
    {
      key: 'phase.conceptualization',
      order: 1,
      labels: {
        es: 'Fase de conceptualización',
        pt: 'Fase de conceituação',
        en: 'Conceptualization phase',
      },
      synonyms: {
        es: ['idea de proyecto', 'nota conceptual'],
        pt: ['ideia de projeto', 'nota conceitual'],
        en: ['project idea', 'concept note'],
      },
    },
    {
      key: 'phase.proposal',
      order: 2,
      labels: {
        es: 'Fase de propuesta',
        pt: 'Fase de proposta',
        en: 'Proposal development phase',
      },
      synonyms: {
        es: ['formulación de proyectos', 'diseño de proyectos'],
        pt: ['elaboração de projetos', 'desenho de projetos'],
        en: ['project formulation', 'project design'],
      },
    },
    {
      key: 'phase.start-up',
      order: 3,
      labels: { es: 'Fase de inicio', pt: 'Fase de início', en: 'Start-up phase' },
      synonyms: {
        es: ['arranque del proyecto'],
        pt: ['arranque do projeto'],
        en: ['project inception'],
      },
    },
    {
      key: 'phase.implementation',
      order: 4,
      labels: {
        es: 'Fase de implementación',
        pt: 'Fase de implementação',
        en: 'Implementation phase',
      },
      synonyms: {
        es: ['ejecución del proyecto'],
        pt: ['execução do projeto'],
        en: ['project implementation'],
      },
    },
    {
      key: 'phase.monitoring',
      order: 5,
      labels: {
        es: 'Fase de seguimiento',
        pt: 'Fase de monitoramento',
        en: 'Monitoring phase',
      },
      synonyms: {
        es: ['seguimiento del proyecto'],
        pt: ['monitoramento do projeto'],
        en: ['project monitoring'],
      },
    },
    {
      key: 'phase.reporting',
      order: 6,
      labels: {
        es: 'Fase de informes',
        pt: 'Fase de relatórios',
        en: 'Reporting phase',
      },
      synonyms: {
        es: ['informes a donantes'],
        pt: ['relatórios a doadores'],
        en: ['project reporting'],
      },
    },
    {
      key: 'phase.evaluation',
      order: 7,
      labels: { es: 'Fase de evaluación', pt: 'Fase de avaliação', en: 'Evaluation phase' },
      synonyms: {
        es: ['evaluación del proyecto'],
        pt: ['avaliação do projeto'],
        en: ['project evaluation'],
      },
    },
    {
      key: 'phase.closure',
      order: 8,
      labels: { es: 'Fase de cierre', pt: 'Fase de encerramento', en: 'Closure phase' },
      synonyms: {
        es: ['cierre del proyecto'],
        pt: ['encerramento do projeto'],
        en: ['project closure'],
      },
    },
  ],
};
