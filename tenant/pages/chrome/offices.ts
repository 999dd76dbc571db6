import type { Language } from './languages';

/** The office that serves all countries; it comes first in lists. */
export const REGIONAL_OFFICE = 'REG';

const REGIONAL_NAMES: Readonly<Record<Language, string>> = {
  'es-ES': 'Oficina regional',
  'pt-BR': 'Escritório regional',
  'en-US': 'Regional office',
};

/** ISO 3166-1: three-letter code, which directories use, to the two letters that `Intl` names. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ARG: 'AR',
  BOL: 'BO',
  BRA: 'BR',
  CHL: 'CL',
  COL: 'CO',
  CRI: 'CR',
  CUB: 'CU',
  DOM: 'DO',
  ECU: 'EC',
  GTM: 'GT',
  GUY: 'GY',
  HND: 'HN',
  HTI: 'HT',
  MEX: 'MX',
  NIC: 'NI',
  PAN: 'PA',
  PER: 'PE',
  PRY: 'PY',
  SLV: 'SV',
  SUR: 'SR',
  TTO: 'TT',
  URY: 'UY',
  VEN: 'VE',
};

/** What an office is called in a language; one that is no known code is called as it stands. */
export function officeName(office: string, language: Language): string {
  if (office === REGIONAL_OFFICE) return REGIONAL_NAMES[language];
  const country = COUNTRIES[office];
  if (country === undefined) return office;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? office;
}
