import type { SeedLabels, TermSeed } from './term-seed';

/**
 * The goals of the 2030 Agenda by their number, in the short form that the United Nations uses in
 * each language.
 */
const goals: Readonly<Record<number, SeedLabels>> = {
  1: { es: 'Fin de la pobreza', pt: 'Erradicação da pobreza', en: 'No poverty' },
  2: { es: 'Hambre cero', pt: 'Fome zero e agricultura sustentável', en: 'Zero hunger' },
  3: { es: 'Salud y bienestar', pt: 'Saúde e bem-estar', en: 'Good health and well-being' },
  4: { es: 'Educación de calidad', pt: 'Educação de qualidade', en: 'Quality education' },
  5: { es: 'Igualdad de género', pt: 'Igualdade de gênero', en: 'Gender equality' },
  6: {
    es: 'Agua limpia y saneamiento',
    pt: 'Água potável e saneamento',
    en: 'Clean water and sanitation',
  },
  7: {
    es: 'Energía asequible y no contaminante',
    pt: 'Energia limpa e acessível',
    en: 'Affordable and clean energy',
  },
  8: {
    es: 'Trabajo decente y crecimiento económico',
    pt: 'Trabalho decente e crescimento econômico',
    en: 'Decent work and economic growth',
  },
  9: {
    es: 'Industria, innovación e infraestructura',
    pt: 'Indústria, inovação e infraestrutura',
    en: 'Industry, innovation and infrastructure',
  },
  10: {
    es: 'Reducción de las desigualdades',
    pt: 'Redução das desigualdades',
    en: 'Reduced inequalities',
  },
  11: {
    es: 'Ciudades y comunidades sostenibles',
    pt: 'Cidades e comunidades sustentáveis',
    en: 'Sustainable cities and communities',
  },
  12: {
    es: 'Producción y consumo responsables',
    pt: 'Consumo e produção responsáveis',
    en: 'Responsible consumption and production',
  },
  13: {
    es: 'Acción por el clima',
    pt: 'Ação contra a mudança global do clima',
    en: 'Climate action',
  },
  14: { es: 'Vida submarina', pt: 'Vida na água', en: 'Life below water' },
  15: { es: 'Vida de ecosistemas terrestres', pt: 'Vida terrestre', en: 'Life on land' },
  16: {
    es: 'Paz, justicia e instituciones sólidas',
    pt: 'Paz, justiça e instituições eficazes',
    en: 'Peace, justice and strong institutions',
  },
  17: {
    es: 'Alianzas para lograr los objetivos',
    pt: 'Parcerias e meios de implementação',
    en: 'Partnerships for the goals',
  },
};

/** Targets that speak of migrants, by their number, in short; the full wording is the agenda's. */
const targets: Readonly<Record<string, SeedLabels>> = {
  '10.7': {
    es: 'Migración ordenada, segura, regular y responsable',
    pt: 'Migração ordenada, segura, regular e responsável',
    en: 'Orderly, safe, regular and responsible migration',
  },
  '10.c': {
    es: 'Costos de las remesas',
    pt: 'Custos das remessas',
    en: 'Cost of remittances',
  },
  '17.6': {
    es: 'Intercambio de conocimientos y cooperación en ciencia y tecnología',
    pt: 'Intercâmbio de conhecimentos e cooperação em ciência e tecnologia',
    en: 'Knowledge sharing and cooperation in science and technology',
  },
  '17.8': {
    es: 'Creación de capacidad en ciencia y uso de la tecnología',
    pt: 'Capacitação em ciência e uso da tecnologia',
    en: 'Capacity in science and use of enabling technology',
  },
  '17.9': {
    es: 'Apoyo internacional para la creación de capacidad',
    pt: 'Apoio internacional para a capacitação',
    en: 'International support for capacity-building',
  },
  '17.18': {
    es: 'Datos desglosados, también por estatus migratorio',
    pt: 'Dados desagregados, também por status migratório',
    en: 'Disaggregated data, also by migratory status',
  },
  '5.2': {
    es: 'Fin de la violencia y la trata de mujeres y niñas',
    pt: 'Fim da violência e do tráfico de mulheres e meninas',
    en: 'No violence against women and girls, nor trafficking of them',
  },
  '8.7': {
    es: 'Fin del trabajo forzoso y de la trata',
    pt: 'Fim do trabalho forçado e do tráfico',
    en: 'No forced labour and no trafficking',
  },
  '8.8': {
    es: 'Derechos laborales de los trabajadores migrantes',
    pt: 'Direitos dos trabalhadores migrantes',
    en: 'Labour rights of migrant workers',
  },
  '11.1': {
    es: 'Vivienda adecuada, segura y asequible',
    pt: 'Habitação adequada, segura e a preço acessível',
    en: 'Adequate, safe and affordable housing',
  },
  '13.1': {
    es: 'Resiliencia ante los desastres del clima',
    pt: 'Resiliência a desastres do clima',
    en: 'Resilience to climate-related disasters',
  },
  '16.2': {
    es: 'Fin de la explotación y la trata de la niñez',
    pt: 'Fim da exploração e do tráfico de crianças',
    en: 'No exploitation and no trafficking of children',
  },
  '16.9': {
    es: 'Identidad jurídica para todas las personas',
    pt: 'Identidade legal para todas as pessoas',
    en: 'Legal identity for all',
  },
};

/** Reduced inequalities, which holds migration, and partnerships stand before the others. */
const order = [10, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16];

function numbered(key: string, number: string, { es, pt, en }: SeedLabels): TermSeed {
  return {
    key,
    labels: {
      es: `ODS ${number} · ${es}`,
      pt: `ODS ${number} · ${pt}`,
      en: `SDG ${number} · ${en}`,
    },
    synonyms: { es: [`ODS ${number}`], pt: [`ODS ${number}`], en: [`SDG ${number}`] },
  };
}

/** The 2030 Agenda: its 17 goals, and below them the targets that speak of migrants. */
export const sustainableDevelopmentGoals: TermSeed = {
  key: 'sdg.agenda',
  labels: {
    es: 'Agenda 2030 para el Desarrollo Sostenible',
    pt: 'Agenda 2030 para o Desenvolvimento Sustentável',
    en: '2030 Agenda for Sustainable Development',
  },
  synonyms: {
    es: ['Objetivos de Desarrollo Sostenible', 'ODS', 'Agenda 2030'],
    pt: ['Objetivos de Desenvolvimento Sustentável', 'ODS', 'Agenda 2030'],
    en: ['Sustainable Development Goals', 'SDGs', '2030 Agenda'],
  },
  children: order.flatMap((number) => {
    const labels = goals[number];
    if (!labels) return [];
    const children = Object.entries(targets)
      .filter(([target]) => target.startsWith(`${number}.`))
      .map(([target, names]) => numbered(`sdg.${target}`, target, names));
    return [{ ...numbered(`sdg.goal-${number}`, String(number), labels), children }];
  }),
};
