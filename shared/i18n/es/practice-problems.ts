import type { practiceProblems as source } from '../en/practice-problems';
import type { SameShape } from '../same-shape';

export const practiceProblems = {
  'not-found': 'Esta práctica no está entre las que usted puede ver.',
  'role-missing': 'Su rol no incluye esto. El equipo de gestión del conocimiento puede ayudar.',
  'not-yours': 'Solo puede hacerlo quien la escribió.',
  'not-your-review': 'Esta revisión la tiene otra persona. Usted no tiene nada pendiente.',
  'other-theme':
    'De este tema responde otra persona. El equipo de gestión del conocimiento puede pasarlo.',
  'own-practice': 'Nadie puede hacer esto con una práctica propia. Tiene que hacerlo otra persona.',
  'same-unit': 'Tiene que hacerlo alguien que no trabaje en la misma unidad que quien la escribió.',
  'same-project':
    'Tiene que hacerlo alguien que no trabaje en el mismo proyecto que quien la escribió.',
  'conflict-stated': 'Se declaró un conflicto de interés. Tiene que revisarla otra persona.',
  'conflict-not-answered':
    'Confirme primero que no tiene conflicto de interés, o devuelva la revisión.',
  'not-now': 'Esto ya no es posible: la práctica avanzó. Mírela otra vez.',
  'done-already': '{by} ya lo hizo. No queda nada pendiente.',
  'changed-meanwhile': '{by} guardó antes. Compare las dos versiones y decida otra vez.',
  incomplete: 'Esto falta todavía. Complételo, por favor.',
  'gender-unanswered':
    'Diga primero si llegó por igual a mujeres, hombres y otras identidades. «No se hizo» también es una respuesta.',
  'rights-unanswered': 'Diga qué derecho protegió, o elija «No se hizo».',
  'harm-unanswered': 'Diga si hubo riesgo de daño y qué se hizo para evitarlo.',
  'evidence-missing': 'Escriba cómo lo sabe: una frase y, si hay, un enlace.',
  'names-people':
    'Aquí hay un correo, un teléfono o un número de documento. Quítelo para proteger a la persona.',
  'text-missing': 'Escriba aquí unas palabras, por favor.',
  'text-too-long': 'Pasa de {most, number}. Acórtelo, por favor, o adjunte un documento.',
  'too-many-words': 'Pasa de {most, number} palabras. Acórtelo, por favor.',
  'reason-missing': 'Diga en pocas palabras por qué. Lo leerá quien la escribió.',
  'unknown-term': 'Este término ya no está en el vocabulario. Elija otro, por favor.',
  'unknown-person': 'No se encontró a esta persona. Elija a otra, por favor.',
  'too-many-co-authors':
    'Se pueden nombrar {most, number} personas en la coautoría como máximo. Quite algunas; el texto puede agradecerles.',
  'too-few-reviewers': 'Tienen que revisarla dos personas como mínimo. Elija a una más, por favor.',
  'no-other-country':
    'Una de las personas que revisan tiene que ser de otro país. Elija otra vez, por favor.',
  'reviewer-not-free':
    'Esta persona no puede revisarla ahora. La lista dice por qué; elija a otra, por favor.',
  'reviewer-not-reviewer': 'Esta persona no está entre quienes revisan. Elija a otra, por favor.',
  'second-yes-needed':
    'Antes de mostrarla fuera hace falta el sí de otra persona del equipo de gestión del conocimiento.',
  'same-person-twice': 'La misma persona no puede contar dos veces. Tiene que hacerlo otra.',
  'no-such-translation': 'Todavía no hay versión en este idioma. Tradúzcala primero.',
  'not-language-reviewer':
    'Esta persona no puede revisarla. Hace falta alguien que hable el idioma, pueda revisar traducciones y no haya escrito esta.',
  'translation-is-original': 'En este idioma se escribió. Cambie el original.',
  'merge-into-itself': 'Una práctica no se puede unir a sí misma. Elija otra, por favor.',
  'hours-invalid': 'Escriba las horas como número desde 0, o deje el campo vacío.',
  'consent-missing':
    'Se reconoce a personas que no dieron su permiso. Quite la foto o el texto, o pregúnteles antes.',
  'file-empty': 'Este archivo está vacío. Elíjalo otra vez, por favor.',
  'file-too-large': 'Este archivo es demasiado grande. Redúzcalo o agregue un enlace.',
  'file-type': 'Este tipo de archivo no se puede adjuntar. Sí se puede un PDF, Word o una imagen.',
  'file-not-what-it-says':
    'El contenido de este archivo no es lo que dice su nombre. Guárdelo otra vez en su programa.',
  'file-bomb':
    'Este archivo crece demasiado al abrirse y no se recibió. Guárdelo otra vez como PDF.',
  'file-encrypted': 'Este archivo tiene contraseña. Guárdelo sin ella y adjúntelo otra vez.',
  'file-active-content':
    'Este archivo contiene macros o programas. Guárdelo sin ellos, por ejemplo como PDF.',
  'file-malware':
    'Este archivo puede ser dañino y no se recibió. Avise a sus colegas de informática.',
  'file-name-taken': 'Ya hay un archivo con este nombre. Póngale otro.',
  'too-many-files': 'Hay demasiados archivos. Deje los que otra misión necesita.',
} satisfies SameShape<typeof source>;
