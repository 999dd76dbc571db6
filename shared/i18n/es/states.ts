import type { states as source } from '../en/states';
import type { SameShape } from '../same-shape';

export const states = {
  loading: 'Cargando…',
  stillLoading: 'Está tardando más de lo habitual. Gracias por esperar.',
  empty: {
    title: 'Aún no hay nada aquí',
    hint: 'Aquí aparecerá lo que usted y sus colegas agreguen.',
  },
  error: {
    title: 'No se pudo cargar esta parte',
    hint: 'El resto de la página funciona como siempre.',
  },
  partial: '{source} no respondió. Todo lo demás está completo.',
  retry: 'Intentar de nuevo',
  retryIn:
    '{seconds, plural, one {Puede intentarlo de nuevo en # segundo.} other {Puede intentarlo de nuevo en # segundos.}}',
  supportCode: 'Si escribe a soporte, mencione este código: {code}',
  offline: {
    title: 'No tiene conexión',
    hint: 'Lo que ve se cargó antes. Seguiremos en cuanto vuelva la conexión.',
  },
  backOnline: 'La conexión volvió.',
  noRight: {
    title: 'Todavía no tiene acceso',
    hint: 'Puede pedir acceso a {contact}.',
    hintWithoutContact: 'Puede pedir acceso al equipo de gestión del conocimiento.',
  },
} satisfies SameShape<typeof source>;
