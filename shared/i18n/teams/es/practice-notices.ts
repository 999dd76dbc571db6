import type { practiceNotices as english } from '../en/practice-notices';
import type { SameShape } from '../../same-shape';

export const practiceNotices = {
  submitted: {
    title: 'Una práctica espera una primera mirada',
    text: '¿Es una práctica, está completa, hay quien la revise?',
    why: 'Le llega porque cuida las prácticas de este tema.',
  },
  assigned: {
    title: '¿Puede revisar esta práctica?',
    text: 'Su mirada decide junto con la de otra persona.',
    why: 'Le llega porque revisa prácticas y es de otra oficina.',
  },
  reminded: {
    title: 'Una práctica sigue esperándole',
    text: 'Si ahora no tiene tiempo, devuélvala. Eso también ayuda.',
    why: 'Le llega porque se le pidió y ya pasó la mitad del plazo.',
  },
  replaced: {
    title: 'Una revisión ya no está con usted',
    text: 'No hay nada más que hacer. Gracias.',
    why: 'Le llega porque se le había pedido revisarla.',
  },
  tieBreak: {
    title: '¿Puede decidir como tercera persona?',
    text: 'Dos personas la ven distinto. Su palabra decide.',
    why: 'Le llega porque revisa prácticas y todavía no participó.',
  },
  changesRequested: {
    title: 'Gracias. Con algunos cambios queda mejor',
    text: 'Esto dicen quienes la revisaron. Su texto está abierto para usted.',
    why: 'Le llega porque es su práctica.',
  },
  resubmitted: {
    title: 'Una práctica volvió con sus cambios',
    text: 'Mírela otra vez, por favor.',
    why: 'Le llega porque ya la había mirado.',
  },
  accepted: {
    title: 'Una práctica está aceptada y se puede publicar',
    text: 'Quienes revisaron están de acuerdo. Publicarla es el último paso.',
    why: 'Le llega porque cuida las prácticas de este tema.',
  },
  published: {
    title: 'Su práctica está publicada',
    text: 'Gracias. Todo el personal puede encontrarla.',
    why: 'Le llega porque es su práctica.',
  },
  rejected: {
    title: 'Esta vez su práctica no se tomó',
    text: 'Gracias por escribirla. Aquí está el porqué, completo.',
    why: 'Le llega porque es su práctica.',
  },
  merged: {
    title: 'Su práctica sigue dentro de otra',
    text: 'Las dos cuentan lo mismo. Su nombre está allí.',
    why: 'Le llega porque es su práctica.',
  },
  decided: {
    title: 'La revisión de una práctica está completa',
    text: 'Gracias por su parte. Esta es la decisión.',
    why: 'Le llega porque participó.',
  },
  screeningLate: {
    title: 'Una práctica espera hace tres días',
    text: 'Nadie le dio todavía una primera mirada.',
    why: 'Le llega porque es del equipo de gestión del conocimiento.',
  },
  reviewerMissing: {
    title: 'Una práctica necesita quien la revise',
    text: 'Alguien la devolvió y no se pudo pedir a otra persona.',
    why: 'Le llega porque es del equipo de gestión del conocimiento.',
  },
  dueForReview: {
    title: '¿Su práctica sigue vigente?',
    text: 'Se publicó hace tiempo. Si sigue igual, basta pulsar una vez.',
    why: 'Le llega porque es su práctica.',
  },
  reused: {
    title: 'Alguien usó su práctica',
    text: 'Gracias. Su trabajo ayuda en otro lugar.',
    why: 'Le llega porque es su práctica.',
  },
  reuseFollowUp: {
    title: 'Usted usó una práctica. ¿Le sirvió?',
    text: 'Basta pulsar una vez.',
    why: 'Le llega porque hace unos meses dijo que la usó.',
  },
  translationToCheck: {
    title: 'Una traducción espera una lectura',
    text: 'Debería leerla junto al original alguien que hable el idioma y no la haya escrito.',
    why: 'Le llega porque cuida las prácticas de este tema, o porque alguien le eligió para leerla: usted habla el idioma.',
  },
  remark: {
    title: 'Un comentario sobre una práctica',
    text: 'Puede responder al lado del texto.',
    why: 'Le llega porque participa en ella.',
  },
  externalToConfirm: {
    title: '¿Pueden verla personas de fuera?',
    text: 'Una persona dijo que sí. Falta que otra esté de acuerdo.',
    why: 'Le llega porque es del equipo de gestión del conocimiento.',
  },
  summary: 'Hub: {title} «{name}» {url}',
  gone: 'Esta práctica no está entre las que usted ve.',
} as const satisfies SameShape<typeof english>;
