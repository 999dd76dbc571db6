import type { appPackage as source } from '../en/app-package';
import type { SameShape } from '../../same-shape';

export const appPackage = {
  short: 'Hub',
  full: 'Hub regional de conocimiento',
  shortDescription: 'Encuentre documentos y personas, pregunte al equipo de conocimiento',
  fullDescription:
    'El hub regional de conocimiento en Teams. Busque documentos en tres idiomas, sepa quién conoce un tema, pregunte al equipo de gestión del conocimiento (también sin mostrar su nombre) y vea qué necesitan sus comunidades de práctica. Usted decide qué puede enviarle el hub. Habla español, portugués e inglés.',
  personal: 'Para usted',
  queue: 'Cola',
  commands: {
    search: {
      title: 'buscar',
      description: 'Encontrar documentos: buscar albergue en la frontera',
    },
    people: { title: 'quién sabe', description: 'Encontrar personas: quién sabe de retorno' },
    ask: {
      title: 'preguntar',
      description: 'Preguntar al equipo de conocimiento, también sin su nombre',
    },
    mine: { title: 'mis preguntas', description: 'Ver cómo van sus preguntas' },
    share: {
      title: 'compartir una práctica',
      description: 'Contar en tres respuestas lo que aprendió; queda como su borrador',
    },
    practices: {
      title: 'mis prácticas',
      description: 'Ver sus borradores y cómo van sus prácticas',
    },
    upcoming: { title: 'qué viene', description: 'Ver lo que viene para usted' },
    preferences: { title: 'preferencias', description: 'Decidir qué puede enviarle el hub' },
    language: { title: 'idioma', description: 'Cambiar el idioma del bot' },
    help: { title: 'ayuda', description: 'Ver qué puede hacer el hub' },
  },
  searchTitle: 'Hub',
  searchDescription: 'Encontrar un documento y ponerlo en la conversación',
  searchParameter: 'Buscar',
  searchParameterDescription: 'Una palabra, un tema o un país, en cualquiera de los tres idiomas',
  expertTitle: 'Nombrar a alguien',
  expertDescription: 'Encuentre quién conoce un tema y nómbrele en la conversación',
  expertParameter: 'Tema o nombre',
  expertParameterDescription: 'Un tema, un nombre o un país, en cualquiera de los tres idiomas',
  practiceTitle: 'Hacer borrador de práctica',
  practiceDescription: 'Comenzar una práctica propia con lo que cuenta un mensaje',
  reportTitle: 'Avisar a moderación',
  reportDescription: 'Avisar a quienes moderan la comunidad de que algo está mal en un mensaje',
} satisfies SameShape<typeof source>;
