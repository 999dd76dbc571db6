import type { questionProblems as english } from '../en/question-problems';
import type { SameShape } from '../../same-shape';

export const questionProblems = {
  'text-missing': 'Escriba primero unas palabras, por favor.',
  'text-too-short': 'Cuente un poco más, por favor: al menos {least, number} letras.',
  'text-too-long':
    'Esto pasa de {most, number} letras. Acórtelo, por favor, o agregue un documento.',
  'reason-missing': 'Diga en pocas palabras por qué, por favor.',
  'unknown-theme': 'Este tema ya no está en el vocabulario. Elija otro, por favor.',
  'unknown-country': 'Este país no está en el vocabulario. Elija otro, por favor.',
  'too-many-open':
    'Tiene {most, number} preguntas abiertas. Retire una que ya no necesite y pregunte otra vez.',
  'not-found': 'Esta pregunta no está entre las que usted puede ver.',
  'not-yours': 'Solo quien preguntó puede hacer esto.',
  'role-missing': 'Su rol no incluye esto. El equipo de gestión del conocimiento puede ayudarle.',
  'own-question': 'Esta es su propia pregunta. Esto le toca a otra persona.',
  'not-assigned-to-you': 'Esta pregunta está ahora con otra persona. No hay nada más que hacer.',
  'other-theme': 'Esta pregunta es de un tema por el que responde otra persona.',
  'km-only': 'Solo el equipo de gestión del conocimiento puede ver esta pregunta.',
  'not-now': 'Esto ya no es posible: la pregunta siguió su camino.',
  'done-already': '{by} se adelantó. No hay nada más que hacer.',
  'changed-meanwhile': 'Alguien cambió esto en el mismo momento. Mírelo otra vez y luego decida.',
  'unknown-person': 'Esta persona no puede tomar la pregunta. Elija a otra, por favor.',
  'person-is-asker': 'Esta persona hizo la pregunta. Elija a otra, por favor.',
  'person-not-in-team':
    'Esta pregunta es solo para el equipo de gestión del conocimiento. Elija a alguien del equipo.',
  'source-link-invalid': 'Una fuente necesita un título, y su enlace debe empezar con https.',
  'verified-until-invalid': 'Elija un día desde hoy y dentro de dos años, por favor.',
  'answer-missing': 'Falta la respuesta en todos los idiomas.',
  'variant-missing': 'Escriba al menos una forma de preguntarlo, por favor.',
  'already-revealed': 'Su nombre ya se ve.',
} as const satisfies SameShape<typeof english>;
