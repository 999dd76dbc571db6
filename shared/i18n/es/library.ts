import type { library as source } from '../en/library';
import type { SameShape } from '../same-shape';

export const library = {
  fields: {
    id: 'id',
    title: 'título',
    summary: 'resumen',
    year: 'año',
    file: 'archivo',
    audience: 'audiencia',
    type: 'tipo',
    text: 'texto del archivo',
    mission: 'misión',
    exposure: 'exposición',
    work: 'obra',
    length: 'extensión',
    pages: 'páginas',
    lifecycle: 'estado',
    verifiedOn: 'verified_on (fecha de verificación)',
    verifiedBy: 'verified_by (quién verificó)',
    author: 'autoría',
    owner: 'punto focal',
    theme: 'tema',
    until: 'until (hasta)',
    link: 'enlace',
  },
  sets: {
    themes: 'tema',
    countries: 'país o misión',
    types: 'tipo de documento',
    languages: 'idioma',
    missions: 'misión',
    frameworks: 'marco',
    audiences: 'público',
  },
  problems: {
    'row-broken':
      'La fila tiene {found, plural, one {# valor} other {# valores}}; el encabezado tiene {expected}.',
    'row-unreadable':
      'La fila no se puede leer: hay una comilla sin cerrar o en un lugar equivocado.',
    'field-missing': 'Falta el campo «{field}».',
    'field-too-long':
      'El campo «{field}» tiene {length, number} caracteres; caben {longest, number} como máximo.',
    'bad-encoding': 'El campo «{field}» no está en UTF-8: las letras con tilde están rotas.',
    'forbidden-characters': 'El campo «{field}» tiene caracteres que no se permiten: {found}',
    'duplicate-id': 'El id «{id}» ya está en la línea {firstLine}.',
    'year-out-of-range': 'El año «{year}» no está entre {first} y {last}.',
    'unknown-audience': 'La audiencia «{audience}» no se conoce. Escriba all o km-team.',
    'several-types': 'Un documento tiene un solo tipo; aquí hay varios: {types}',
    'several-values': 'El campo «{field}» admite un valor; aquí hay varios: {found}',
    'unknown-choice': 'El campo «{field}» no admite «{value}». Escriba uno de estos: {choices}',
    'date-invalid': 'El campo «{field}» no tiene un día válido: «{date}». Escriba 2026-01-31.',
    'date-in-future': 'El campo «{field}» tiene una fecha que aún no llega: «{date}».',
    'number-invalid': 'El campo «{field}» no es un número entero de 1 a {largest}: «{value}».',
    'mail-invalid': 'El campo «{field}» no tiene una dirección de correo: «{mail}».',
    'exposure-contradicts':
      'Un documento para el equipo de GC (audiencia km-team) no puede ser externo (exposure external).',
    'link-invalid': 'El enlace «{link}» debe ser una dirección del sitio o empezar con https.',
    'unknown-document': 'Ningún documento de la biblioteca se importó del registro «{id}».',
    'file-missing': 'El archivo «{file}» no está.',
    'file-outside': 'El archivo «{file}» está fuera de la carpeta de la importación.',
    'file-unreadable': 'El archivo «{file}» no se puede abrir.',
    'file-empty': 'El archivo «{file}» está vacío.',
    'file-too-large':
      'El archivo «{file}» pesa {megabytes, number} MB; caben {largest, number} como máximo.',
    'file-name-reserved': 'SharePoint no permite el nombre de archivo «{file}».',
    'unknown-label': 'Ningún término ({set}) se llama «{label}».',
    'unknown-label-near': 'Ningún término ({set}) se llama «{label}». ¿Quiso decir «{suggestion}»?',
    'ambiguous-label':
      'Varios términos ({set}) se llaman «{label}»: {candidates}. Escriba la clave.',
    'name-taken': 'Archivos de otras personas tienen el nombre «{file}» y los que salen de él.',
    'field-refused': 'SharePoint no aceptó la columna {column}: {reason}',
    'changed-by-person':
      'Una persona cambió «{file}» en la biblioteca desde entonces. Se dejó como está.',
    'changed-meanwhile': 'Alguien cambió «{file}» mientras se importaba. Se dejó como está.',
    'service-failed': 'SharePoint no aceptó el documento ({supportCode}).',
    'source-unreadable': 'El archivo «{file}» ya no se pudo leer.',
    'not-attempted': 'Ya no se intentó, porque SharePoint no responde.',
  },
  notices: {
    'still-restricted':
      '«{file}» es para todo el personal según la fuente, pero en la biblioteca tiene permisos propios. Se dejaron como están.',
    'unknown-person': '«{file}» nombra a {mail}, a quien el directorio no conoce: se dejó fuera.',
  },
  run: {
    usage:
      'Uso: npm run import -- RUTA [--site DIRECCIÓN] [--profile {profiles}] [--plan] [--lang es|pt|en]',
    pathMissing: 'Diga qué carpeta o archivo quiere importar.',
    sourceMissing: 'En {path} no hay nada que importar: ningún archivo CSV o JSON.',
    severalSources: 'En {path} hay varios archivos para importar: {files}. Nombre uno.',
    sourceBroken: 'El archivo {file} no se puede leer como {format}.',
    profileUnknown:
      'Las columnas de {file} no son de una forma conocida. Formas conocidas: {profiles}. Nombre una con --profile.',
    profileNotKnown: 'No hay una forma llamada «{profile}». Formas conocidas: {profiles}.',
    vocabularyMissing: 'El sitio todavía no tiene términos. Ejecute antes npm run provision.',
    schemaOlder:
      'El sitio tiene una versión anterior del esquema. Ejecute antes npm run provision, que lo actualiza.',
    reading: '{file}: {count, plural, one {# registro} other {# registros}}, forma {profile}',
    refusedHeading: '{count, plural, one {Se rechaza # registro} other {Se rechazan # registros}}:',
    failedHeading:
      '{count, plural, one {No se escribió # registro} other {No se escribieron # registros}}:',
    noticesHeading: 'Para que usted decida:',
    row: 'línea {line}, {id}: {problem}',
    rowWithoutId: 'línea {line}: {problem}',
    progress: '{done, number} de {planned, number} ({rate, number} por segundo)',
    curated:
      '{file}: {created, number} creados + {updated, number} actualizados + {unchanged, number} sin cambios + {refused, number} dejados fuera',
    curatedPlan:
      '{file}: {count, plural, one {# entrada} other {# entradas}}, {refused, number} dejadas fuera',
    plan: 'Plan: {planned, plural, one {# registro} other {# registros}} = {created, number} por crear + {updated, number} por actualizar + {unchanged, number} sin cambios + {refused, number} rechazados + {failed, number} que no se pueden escribir',
    summary:
      'Listo: {planned, plural, one {# registro} other {# registros}} = {created, number} creados + {updated, number} actualizados + {unchanged, number} sin cambios + {refused, number} rechazados + {failed, number} con error',
  },
} satisfies SameShape<typeof source>;
