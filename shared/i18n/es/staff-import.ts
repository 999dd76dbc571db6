import type { staffImport as source } from '../en/staff-import';
import type { SameShape } from '../same-shape';

export const staffImport = {
  usage:
    'npm run import-staff -- ARCHIVO [--plan] [--site DIRECCIÓN] [--lang es|pt|en] [cómo iniciar sesión]',
  reading: '{file}: {count, plural, one {# fila} other {# filas}}',
  plan: 'Plan: {rows, number} filas = {changed, number} por escribir + {unchanged, number} sin cambios + {mistakes, number} omitidas. No se escribió nada.',
  done: 'Listo: {rows, number} filas = {changed, number} escritas + {unchanged, number} sin cambios + {mistakes, number} omitidas',
  ignored: 'Columnas que no tienen lugar en el hub: {columns}',
  leftOut: 'Omitidas; las demás filas se incorporaron:',
  row: 'línea {line}: {problem}',
  rowInColumn: 'línea {line}, {column}: {problem}',
  unreadable: 'El archivo {file} no existe o no se puede abrir.',
  fileProblems: {
    empty: 'El archivo no tiene filas.',
    encoding:
      'Hay letras de este archivo que no se pueden leer. Guárdelo como “CSV UTF-8” y elíjalo otra vez; no se tomó nada de él.',
    columns:
      'La primera línea debe nombrar las columnas, cada una sola vez, y una de ellas debe ser “mail”. No se tomó nada del archivo.',
    'too-large':
      'Es más de lo que se puede incorporar de una vez. Divida el archivo o pida el comando a quienes administran el hub; no se tomó nada de él.',
  },
  mistakes: {
    'unknown-person': 'El directorio no conoce a nadie con esta dirección.',
    'unknown-mission': 'No existe ninguna misión “{value}”.',
    'unknown-theme':
      'El vocabulario no tiene ningún tema “{value}”, o tiene varios con ese nombre.',
    'unknown-language':
      '“{value}” no es un idioma con nivel que el hub conozca. Escriba, por ejemplo, “pt:good”; los niveles son basic, good y native.',
    'bad-date': '“{value}” no es un día que pueda estar aquí. Escríbalo así: 2026-12-31.',
    'older-than-kept':
      'El hub tiene lo que Recursos Humanos dijo en un día posterior al {value}; eso se queda.',
    'own-successor': 'Nadie puede sucederse a sí misma o a sí mismo.',
    'open-quote':
      'Aquí se abre una comilla que nunca se cierra; no se pudo leer nada después de ella.',
    twice: 'La misma persona está en varias filas; no se tomó ninguna de ellas.',
    missing: 'Falta este dato.',
    'too-long': '“{value}” es demasiado largo.',
    'too-many-cells': 'La fila tiene más celdas que columnas el encabezado: “{value}”.',
  },
  columns: {
    mail: 'Correo',
    post: 'Cargo',
    unit: 'Unidad',
    mission: 'Misión',
    contract_kind: 'Tipo de contrato',
    contract_end: 'Fin de contrato',
    focal_point_of: 'Punto focal de',
    themes: 'Temas',
    languages: 'Idiomas',
    projects: 'Proyectos',
    left_on: 'Último día',
    successor_mail: 'Sucede en el cargo',
    as_of: 'Fecha de la lista',
  },
} satisfies SameShape<typeof source>;
