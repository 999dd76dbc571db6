import type { TermSetSeed } from './term-seed';

/** For whom a document was written. Who may open it is a matter of rights, not of these terms. */
export const audiences: TermSetSeed = {
  key: 'audiences',
  name: 'Audiences',
  labels: { es: 'Públicos', pt: 'Públicos', en: 'Audiences' },
  terms: [
    {
      key: 'audience.all-staff',
      labels: { es: 'Todo el personal', pt: 'Toda a equipe', en: 'All staff' },
      synonyms: {
        es: ['toda la plantilla'],
        pt: ['todo o pessoal', 'todos os funcionários'],
        en: ['everybody'],
      },
    },
    {
      key: 'audience.mission-management',
      labels: {
        es: 'Jefaturas de misión',
        pt: 'Chefias de missão',
        en: 'Mission management',
      },
      synonyms: {
        es: ['jefes de misión', 'equipo directivo'],
        pt: ['chefes de missão', 'equipe de direção'],
        en: ['chiefs of mission', 'senior management'],
      },
    },
    {
      key: 'audience.programme-staff',
      labels: {
        es: 'Personal de programas',
        pt: 'Equipe de programas',
        en: 'Programme staff',
      },
      synonyms: {
        es: ['gestores de proyectos', 'coordinadores de proyecto'],
        pt: ['gestores de projetos', 'coordenadores de projeto'],
        en: ['project managers', 'programme managers'],
      },
    },
    {
      key: 'audience.field-staff',
      labels: { es: 'Personal de terreno', pt: 'Equipe de campo', en: 'Field staff' },
      synonyms: {
        es: ['equipos de terreno', 'promotores comunitarios'],
        pt: ['agentes de campo', 'mobilizadores comunitários'],
        en: ['frontline staff', 'community workers'],
      },
    },
    {
      key: 'audience.new-staff',
      labels: {
        es: 'Personal de reciente ingreso',
        pt: 'Pessoal recém-chegado',
        en: 'New staff',
      },
      synonyms: {
        es: ['nuevos colegas'],
        pt: ['novos colegas'],
        en: ['newcomers', 'new colleagues'],
      },
    },
    {
      key: 'audience.km-network',
      labels: {
        es: 'Red de gestión del conocimiento',
        pt: 'Rede de gestão do conhecimento',
        en: 'Knowledge management network',
      },
      synonyms: {
        es: ['puntos focales de GC', 'red de GC'],
        pt: ['pontos focais de GC', 'rede de GC'],
        en: ['KM focal points', 'KM network'],
      },
    },
    {
      key: 'audience.partners',
      labels: {
        es: 'Contrapartes y socios',
        pt: 'Contrapartes e parceiros',
        en: 'Counterparts and partners',
      },
      synonyms: {
        es: ['organizaciones socias', 'entidades socias'],
        pt: ['organizações parceiras', 'entidades parceiras'],
        en: ['partner organisations', 'counterparts'],
      },
    },
    {
      key: 'audience.governments',
      labels: {
        es: 'Autoridades y gobiernos',
        pt: 'Autoridades e governos',
        en: 'Authorities and governments',
      },
      synonyms: {
        es: ['contrapartes gubernamentales', 'instituciones públicas'],
        pt: ['contrapartes governamentais', 'instituições públicas'],
        en: ['government counterparts', 'public institutions'],
      },
    },
    {
      key: 'audience.donors',
      labels: { es: 'Comunidad donante', pt: 'Comunidade doadora', en: 'Donor community' },
      synonyms: { es: ['cooperantes'], pt: ['financiadores'], en: ['funders'] },
    },
    {
      key: 'audience.general-public',
      labels: { es: 'Público en general', pt: 'Público em geral', en: 'General public' },
      synonyms: {
        es: ['ciudadanía'],
        pt: ['sociedade em geral'],
        en: ['the public'],
      },
    },
  ],
};
