import type { states as source } from '../en/states';
import type { SameShape } from '../same-shape';

export const states = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  loading: 'Un momento…',
  partMissing: 'No se pudo traer el programa para esto. Todo lo demás sigue igual.',
  more: 'Más acciones',
  retry: 'Intentar de nuevo',
  retryIn:
    '{seconds, plural, one {Puede intentarlo de nuevo en # segundo.} other {Puede intentarlo de nuevo en # segundos.}}',
  supportCode: 'Si escribe a soporte, mencione este código: {code}',
} satisfies SameShape<typeof source>;
