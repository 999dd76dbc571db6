import { country } from './country';
import { otherCountries } from './countries-other';
import type { TermSeed, TermSetSeed } from './term-seed';

const offices: readonly TermSeed[] = [
  country(
    'REG',
    'Oficina Regional para América del Sur',
    'Escritório Regional para a América do Sul',
    'Regional Office for South America',
    {
      es: ['América del Sur', 'Sudamérica', 'Suramérica', 'oficina regional'],
      pt: ['América do Sul', 'escritório regional'],
      en: ['South America', 'regional office', 'RO Buenos Aires'],
    }
  ),
  country('ARG', 'Argentina', 'Argentina', 'Argentina', {
    es: ['OIM Argentina', 'República Argentina'],
    pt: ['OIM Argentina', 'República Argentina'],
    en: ['IOM Argentina', 'Argentine Republic'],
  }),
  country('BOL', 'Bolivia', 'Bolívia', 'Bolivia', {
    es: ['OIM Bolivia', 'Estado Plurinacional de Bolivia'],
    pt: ['OIM Bolívia', 'Estado Plurinacional da Bolívia'],
    en: ['Bolivia (the Plurinational State of)', 'Plurinational State of Bolivia', 'IOM Bolivia'],
  }),
  country('BRA', 'Brasil', 'Brasil', 'Brazil', {
    es: ['OIM Brasil', 'República Federativa del Brasil'],
    pt: ['OIM Brasil', 'República Federativa do Brasil'],
    en: ['IOM Brazil', 'Federative Republic of Brazil'],
  }),
  country('CHL', 'Chile', 'Chile', 'Chile', {
    es: ['OIM Chile', 'República de Chile'],
    pt: ['OIM Chile', 'República do Chile'],
    en: ['IOM Chile', 'Republic of Chile'],
  }),
  country('COL', 'Colombia', 'Colômbia', 'Colombia', {
    es: ['OIM Colombia', 'República de Colombia'],
    pt: ['OIM Colômbia', 'República da Colômbia'],
    en: ['IOM Colombia', 'Republic of Colombia'],
  }),
  country('ECU', 'Ecuador', 'Equador', 'Ecuador', {
    es: ['OIM Ecuador', 'República del Ecuador'],
    pt: ['OIM Equador', 'República do Equador'],
    en: ['IOM Ecuador', 'Republic of Ecuador'],
  }),
  country('PRY', 'Paraguay', 'Paraguai', 'Paraguay', {
    es: ['OIM Paraguay', 'República del Paraguay'],
    pt: ['OIM Paraguai', 'República do Paraguai'],
    en: ['IOM Paraguay', 'Republic of Paraguay'],
  }),
  country('PER', 'Perú', 'Peru', 'Peru', {
    es: ['OIM Perú', 'República del Perú'],
    pt: ['OIM Peru', 'República do Peru'],
    en: ['IOM Peru', 'Republic of Peru'],
  }),
  country('URY', 'Uruguay', 'Uruguai', 'Uruguay', {
    es: ['OIM Uruguay', 'República Oriental del Uruguay'],
    pt: ['OIM Uruguai', 'República Oriental do Uruguai'],
    en: ['IOM Uruguay', 'Eastern Republic of Uruguay'],
  }),
  country('VEN', 'Venezuela', 'Venezuela', 'Venezuela', {
    es: ['OIM Venezuela', 'República Bolivariana de Venezuela'],
    pt: ['OIM Venezuela', 'República Bolivariana da Venezuela'],
    en: ['Venezuela (Bolivarian Republic of)', 'Bolivarian Republic of Venezuela', 'IOM Venezuela'],
  }),
];

const wholeWorld = country('GLO', 'Mundial', 'Mundial', 'Worldwide', {
  es: ['todo el mundo', 'nivel mundial'],
  pt: ['mundo todo', 'nível mundial'],
  en: ['worldwide coverage', 'all countries'],
});

/** The regional office and its missions, then the world and every other country of the records. */
export const countries: TermSetSeed = {
  key: 'countries',
  name: 'Countries and missions',
  labels: { es: 'Países y misiones', pt: 'Países e missões', en: 'Countries and missions' },
  terms: [...offices, wholeWorld, ...otherCountries],
};
