import type { mail as english } from '../en/mail';
import type { SameShape } from '../../same-shape';

export const mail = {
  sender: 'Hub regional de conocimiento',
  preferences: 'Elegir qué recibe',
  unsubscribe: 'No recibir más mensajes de este tipo',
  facts: 'Detalles',
  noReply: 'Este correo se envió automáticamente. Nadie lee las respuestas.',
  linkTo: '{label}: {url}',
  stop: {
    title: '¿Dejar de recibir estos correos?',
    text: 'Ya no llegarán correos del tipo «{kind}». Lo que recibe en Teams sigue igual.',
    button: 'No recibir más',
    done: 'Hecho. Ya no recibirá estos correos.',
    doneText: '«{kind}» ya no llega por correo.',
    invalid: 'Este enlace no está completo.',
    invalidText: 'Abra otra vez el enlace del correo, o elija en Teams qué recibe.',
  },
} as const satisfies SameShape<typeof english>;
