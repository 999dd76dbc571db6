import type { portal as source } from '../en/portal';
import type { SameShape } from '../same-shape';

export const portal = {
  loading: 'Cargando {title}…',
  hero: {
    label: 'Buscar en el centro',
    question: '¿Qué necesita saber hoy?',
    questionFor: '¿Qué necesita saber hoy, {name}?',
    placeholder: 'Una palabra, un tema, un país o una pregunta',
    try: 'Ejemplos',
    languages: 'Una búsqueda, tres idiomas: español · português · English',
    examples: {
      first: 'tema: regularización país: Perú',
      second: 'albergue en la frontera',
      third: 'tipo: lección aprendida año: 2022-2025',
    },
  },
  notices: {
    title: 'Debe saber',
    flag: 'Debe saber',
    by: 'Elegido por {name} · hasta el {date}',
    more: '{count, plural, one {Ver # aviso más} other {Ver # avisos más}}',
    fewer: 'Ver menos',
  },
  themes: {
    title: 'Temas',
    all: 'Todos los temas',
    seeAll: '{count, plural, one {Ver # tema} other {Ver los # temas}}',
    count: '{count, plural, =0 {aún sin documentos} one {# documento} other {# documentos}}',
    specialist: 'RTS responsable: {names}',
    vacant: 'RTS: vacante',
    notCounted: 'No se pudieron contar los documentos. Los temas se abren igual.',
  },
  newest: {
    title: 'Lo más reciente',
    seeAll: 'Ver todo, lo más nuevo primero',
    none: 'Aquí aún no hay documentos que usted pueda abrir.',
    in: { es: 'en español', pt: 'en portugués', en: 'en inglés' },
  },
  forYou: {
    title: 'Para usted',
    saved: 'Sus búsquedas guardadas',
    savedNone: 'Ninguna todavía. En la página de búsqueda, «Guardar búsqueda» la deja aquí.',
    recent: 'Sus últimas búsquedas',
    recentNone: 'Ninguna todavía en este equipo. Lo que busque estará aquí, solo para usted.',
  },
  theme: {
    unnamed: 'Tema',
    seeCount:
      '{count, plural, =0 {Aún sin documentos} one {Ver # documento} other {Ver # documentos}}',
    seeDocuments: 'Ver los documentos',
    specialists: 'RTS responsable:',
    below: 'Dentro de este tema',
    countries: 'Por país',
    unknown: 'Esta página no tiene tema',
    unknownWhy:
      'Su tema se quitó de la lista del centro, o nadie lo ha elegido aún. Quien edita la página lo elige en la configuración del elemento web.',
    unknownAction: 'Ver todos los temas',
  },
} satisfies SameShape<typeof source>;
