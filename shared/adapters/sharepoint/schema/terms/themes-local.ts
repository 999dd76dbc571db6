import type { TermSeed } from './term-seed';

/*
 * Terms of one mission. Each stands below the core term that it points to (`hubCore`), so that who
 * asks for the core term finds it, and the specialist of the core term answers for it.
 */

/** Local terms of regularization. */
export const localRegularization: readonly TermSeed[] = [
  {
    key: 'theme.venezuela-temporary-statute',
    code: 'ETV',
    core: 'theme.regularization',
    labels: {
      es: 'Estatuto Temporal para Migrantes Venezolanos en Colombia',
      pt: 'Estatuto Temporário para Migrantes Venezuelanos na Colômbia',
      en: 'Temporary Statute for Venezuelan Migrants in Colombia',
    },
    synonyms: {
      es: ['registro RUMV', 'ETPMV'],
      pt: ['registro único de migrantes venezuelanos', 'estatuto colombiano'],
      en: ['RUMV registration', 'Colombian temporary statute'],
    },
  },
  {
    key: 'theme.temporary-permit-peru',
    code: 'CPP',
    core: 'theme.regularization',
    labels: {
      es: 'Carné de Permiso Temporal de Permanencia en Perú',
      pt: 'Carteira de permissão temporária de permanência no Peru',
      en: 'Temporary stay permit card in Peru',
    },
    synonyms: {
      es: ['CPP', 'carné de permiso temporal'],
      pt: ['carteira CPP', 'permissão temporária peruana'],
      en: ['CPP card', 'Peruvian temporary permit'],
    },
  },
  {
    key: 'theme.humanitarian-visa-ecuador',
    code: 'VIR',
    core: 'theme.regularization',
    labels: {
      es: 'Visa de residencia temporal de excepción en Ecuador',
      pt: 'Visto de residência temporária de exceção no Equador',
      en: 'Exceptional temporary residence visa in Ecuador',
    },
    synonyms: {
      es: ['VIRTE', 'registro de permanencia migratoria'],
      pt: ['visto VIRTE', 'amnistia migratória equatoriana'],
      en: ['VIRTE visa', 'Ecuadorian residence visa'],
    },
  },
];

/** Local terms of planned movement and of data, by the missions that speak of them. */
export const localFlowMonitoring: readonly TermSeed[] = [
  {
    key: 'theme.darien-transit',
    code: 'DRN',
    core: 'theme.flow-monitoring',
    labels: {
      es: 'Tránsito por el Tapón del Darién',
      pt: 'Trânsito pelo Tampão de Darién',
      en: 'Transit through the Darién Gap',
    },
    synonyms: {
      es: ['Darién', 'Necoclí', 'selva del Darién'],
      pt: ['travessia do Darién', 'floresta do Darién'],
      en: ['Darien', 'Darien jungle'],
    },
  },
];
