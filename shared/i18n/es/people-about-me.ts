import type { peopleAboutMe as source } from '../en/people-about-me';
import type { SameShape } from '../same-shape';

export const peopleAboutMe = {
  title: 'Lo que el hub sabe de mí',
  intro: 'Todo lo que el hub guarda de usted como colega, de dónde viene y quién lo ve.',
  back: 'Volver a mi perfil',
  save: 'Guardar en un archivo',
  saved: 'El archivo {file} está con sus descargas.',
  file: 'lo-que-el-hub-sabe-de-mi',
  print: 'Imprimir',
  printed: 'Personal. Impreso: {date}',
  from: 'Viene de',
  seenBy: 'Lo ve',
  profile: {
    title: 'Lo que usted dijo',
    from: 'usted',
    seenBy:
      'todo el personal, sin lo que usted ocultó. Su género: nadie; cuenta en cifras de cinco o más personas y en el equilibrio al proponer quién revisa',
    none: 'No ha guardado ningún perfil.',
  },
  staff: {
    title: 'Lo que dice recursos humanos',
    from: 'la lista de recursos humanos, {date}',
    fromNone: 'la lista de recursos humanos',
    seenBy:
      'cargo, unidad y proyectos: todo el personal. Contrato: recursos humanos, el equipo de gestión del conocimiento y usted',
    none: 'Usted no está en la lista.',
    mistake: '¿Algo no es correcto? Avise a recursos humanos; la próxima lista lo corrige.',
  },
  skills: {
    title: 'Lo que sabe',
    from: 'usted, especialistas y sus trabajos publicados',
    seenBy: 'todo el personal desde que usted acepta, sin lo que usted ocultó',
    none: 'Ningún tema.',
  },
  successions: {
    title: 'Qué trabajo continúa',
    from: 'recursos humanos o el equipo de gestión del conocimiento; la respuesta es suya',
    seenBy:
      'todo el personal desde que usted acepta; antes, recursos humanos, el equipo de gestión del conocimiento y usted',
    none: 'Su nombre no figura para continuar el trabajo de nadie.',
    asked: 'con su nombre, todavía sin respuesta',
    accepted: 'aceptó el {date}',
    declined: 'no aceptó, el {date}',
  },
  contacts: {
    title: 'Quién acudió a quién',
    from: 'los contactos que se inician en las páginas de personas',
    seenBy:
      'usted; las demás personas ven solo sumas. Se guarda 13 meses, nunca lo que se escribió',
    none: 'No ha acudido a nadie.',
    received:
      '{count, plural, =0 {Nadie ha acudido a usted en los últimos 13 meses.} one {Una vez en los últimos 13 meses alguien acudió a usted. Quién fue, es asunto de esa persona.} other {# veces en los últimos 13 meses alguien acudió a usted. Quiénes fueron, es asunto de esas personas.}}',
    line: '{date}: {topic}',
    outcome: 'útil: {outcome}',
  },
  elsewhere: {
    title: 'Trabajos con su nombre',
    from: 'documentos, prácticas, preguntas y comunidades del hub',
    seenBy: 'quienes pueden leerlos allí',
    none: 'Ningún trabajo con su nombre.',
  },
  fields: {
    consent: 'Aceptó mostrarlo',
    consentNone: 'no aceptado',
    languages: 'Idiomas',
    countries: 'Países donde trabajó',
    availability: 'Le pueden preguntar',
    mentor: 'Acompañamiento',
    about: 'Unas palabras',
    works: 'Trabajos que le representan',
    hidden: 'Oculto',
    gender: 'Género',
    savedAt: 'Guardado por última vez',
    post: 'Cargo',
    unit: 'Unidad',
    mission: 'Misión',
    contractKind: 'Contrato',
    contractEnd: 'Contrato hasta',
    focalPointOf: 'Punto focal de',
    themes: 'Temas',
    projects: 'Proyectos',
    leftOn: 'Último día',
  },
  erase: {
    open: 'Borrar lo que dije…',
    title: '¿Borrar lo que usted dijo de sí?',
    goes: 'Se va: su perfil con los trabajos elegidos, sus temas con niveles, palabras y confirmaciones, su acuerdo, que continúa el trabajo de alguien y su nombre donde acudió a alguien.',
    stays:
      'Se queda: su nombre en lo que escribió, la lista de recursos humanos y que a alguien se le preguntó, sin quién preguntó.',
    submit: 'Borrarlo para siempre',
    keep: 'Conservarlo',
    done: 'Está borrado. Abajo ve lo que queda.',
  },
} as const satisfies SameShape<typeof source>;
