import type { profileImport as source } from '../en/profile-import';
import type { SameShape } from '../same-shape';

export const profileImport = {
  row: '{file}, {person}: {problem}',
  plan: 'Perfiles: {count, plural, one {# por incorporar} other {# por incorporar}}, {refused, number} omitidos',
  done: 'Perfiles: {created, number} creados + {unchanged, number} que ya estaban + {refused, number} omitidos',
  problems: {
    value: 'El valor en {field} falta o no se entiende.',
    term: 'El vocabulario no tiene ningún término con la clave {key} ({field}).',
    person: 'El directorio no conoce a nadie con la dirección {mail}.',
    event: 'El suceso {event} del saber en {theme} no puede seguir a lo anterior.',
    long: '{field} contiene más de {most, number}.',
  },
} satisfies SameShape<typeof source>;
