import type { TermSeed, TermSetSeed } from './term-seed';

/**
 * The mission of the organisation in a country.
 * @param code ISO 3166-1 alpha-3, the same as that of the country's own term
 * @param es usual name of the country in Spanish
 * @param pt usual name in Portuguese with its preposition, such as `no Peru`
 * @param en usual name in English
 */
function mission(code: string, es: string, pt: string, en: string): TermSeed {
  return {
    key: `mission.${code}`,
    code,
    labels: { es: `Misión en ${es}`, pt: `Missão ${pt}`, en: `Mission in ${en}` },
    synonyms: {
      es: [`misión ${es}`, `oficina en ${es}`],
      pt: [`missão ${pt.slice(3)}`, `escritório ${pt}`],
      en: [`mission ${en}`, `office in ${en}`],
    },
  };
}

/** The regional office, then the missions by the names of their countries in Spanish. */
export const missions: TermSetSeed = {
  key: 'missions',
  name: 'Missions',
  labels: { es: 'Misiones', pt: 'Missões', en: 'Missions' },
  terms: [
    {
      key: 'mission.REG',
      code: 'REG',
      labels: {
        es: 'Oficina Regional en Buenos Aires',
        pt: 'Escritório Regional em Buenos Aires',
        en: 'Regional Office in Buenos Aires',
      },
      synonyms: {
        es: ['OR Buenos Aires', 'equipo regional'],
        pt: ['ER Buenos Aires', 'equipe regional'],
        en: ['regional team'],
      },
    },
    mission('ARG', 'Argentina', 'na Argentina', 'Argentina'),
    mission('BOL', 'Bolivia', 'na Bolívia', 'Bolivia'),
    mission('BRA', 'Brasil', 'no Brasil', 'Brazil'),
    mission('CHL', 'Chile', 'no Chile', 'Chile'),
    mission('COL', 'Colombia', 'na Colômbia', 'Colombia'),
    mission('ECU', 'Ecuador', 'no Equador', 'Ecuador'),
    mission('PRY', 'Paraguay', 'no Paraguai', 'Paraguay'),
    mission('PER', 'Perú', 'no Peru', 'Peru'),
    mission('URY', 'Uruguay', 'no Uruguai', 'Uruguay'),
    mission('VEN', 'Venezuela', 'na Venezuela', 'Venezuela'),
  ],
};
