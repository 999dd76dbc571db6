import type { peopleProblems as source } from '../en/people-problems';
import type { SameShape } from '../same-shape';

export const peopleProblems = {
  'not-found': 'Esta persona no está en el directorio del hub.',
  'role-missing': 'Su rol no incluye esto. El equipo de gestión del conocimiento puede ayudar.',
  'guests-not':
    'Esta parte del hub es para el personal. Su contacto en la organización puede ayudar.',
  'other-theme':
    'De este tema responde otra persona. El equipo de gestión del conocimiento puede pasarlo.',
  'own-skill':
    'Nadie confirma lo que dice de sí. Tiene que hacerlo otra persona especialista del tema.',
  'not-yours': 'Solo puede hacerlo la persona de quien se trata.',
  'not-successor': 'Su nombre no figura para esto, o ya no. No queda nada pendiente.',
  'not-now': 'Esto ya no es posible: algo cambió. Mírelo otra vez.',
  'changed-meanwhile': '{by} guardó antes. Compare las dos versiones y decida otra vez.',
  'consent-missing': 'Acepte primero que sus colegas vean lo que usted dice que sabe.',
  'unknown-term': 'Este término ya no está en el vocabulario. Elija otro, por favor.',
  'unknown-person': 'No se encontró a esta persona. Elija a otra, por favor.',
  'text-too-long': 'Pasa de {most, number} letras. Acórtelo, por favor.',
  'reason-missing': 'Diga en pocas palabras por qué. Lo leerá la persona de quien se trata.',
  'date-invalid': 'Esto no es una fecha. Escriba día, mes y año, por favor.',
  'date-past': 'Este día ya pasó. Elija uno posterior, por favor.',
  'stand-in-self': 'Tiene que atender otra persona en su lugar. Elija a un o una colega.',
  'language-unknown': 'Este idioma no se conoce. Elija uno de la lista, por favor.',
  'too-many-works': 'Le pueden representar {most, number} trabajos como máximo. Quite antes uno.',
  'work-elsewhere': 'Solo le pueden representar documentos y prácticas del hub.',
  'not-listed':
    'Usted todavía no está en el directorio del hub. El equipo de gestión del conocimiento puede ayudar.',
  'contact-self': 'Este es su propio perfil. Elija a quién quiere escribir.',
  'no-mail': 'Esta persona todavía no tiene dirección. Su misión puede ayudar a contactarla.',
  former: 'Esta persona ya no trabaja aquí. El perfil dice quién continúa su trabajo, si se sabe.',
  'same-account': 'Es la misma cuenta. Elija dos diferentes.',
  'decided-already': '{by} ya lo decidió. No queda nada pendiente.',
  'query-too-long': 'Son más de {most, number} letras. Bastan pocas palabras.',
  'quiz-not-yet':
    'Aquí hay muy pocos conocimientos confirmados para una pregunta. Mire el mapa mientras tanto.',
} satisfies SameShape<typeof source>;
