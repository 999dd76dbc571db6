import type { practiceImport as source } from '../en/practice-import';
import type { SameShape } from '../same-shape';

export const practiceImport = {
  row: '{file}: {problem}',
  plan: 'Prácticas: {count, plural, one {# por incorporar} other {# por incorporar}}, {refused, number} omitidas',
  done: 'Prácticas: {created, number} creadas + {unchanged, number} que ya estaban + {refused, number} omitidas',
  problems: {
    value: 'El valor en {field} falta o no se entiende.',
    term: 'El vocabulario no tiene ningún término con la clave {key} ({field}).',
    person: 'El directorio no conoce a nadie con la dirección {mail}.',
    event: 'El suceso {event} no puede seguir al estado {state}.',
    ends: 'Lo ocurrido lleva al estado {found}, no a {state}.',
    file: 'El archivo {file} no está.',
    practice: '{field}: {problem}',
  },
} satisfies SameShape<typeof source>;
