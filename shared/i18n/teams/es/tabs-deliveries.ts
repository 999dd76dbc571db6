import type {
  tabsDeliveries as deliveriesSource,
  tabsPreferences as preferencesSource,
} from '../en/tabs-deliveries';
import type { SameShape } from '../../same-shape';

export const tabsPreferences = {
  title: 'Lo que el hub puede enviarle',
  intro: 'Usted decide qué llega, por dónde y cada cuánto. Cada mensaje dice por qué le llega.',
  matrix: {
    caption: 'Mensajes por clase, con su vía y su ritmo',
    kind: 'Mensaje',
    channel: 'Vía',
    frequency: 'Ritmo',
  },
  channelOf: 'Vía para: {kind}',
  frequencyOf: 'Ritmo para: {kind}',
  channels: { teams: 'Teams', mail: 'Correo', both: 'Teams y correo', none: 'No enviar' },
  frequencies: { 'at-once': 'Al momento', daily: 'Una vez al día', weekly: 'Una vez por semana' },
  kinds: {
    'question-assigned': {
      name: 'Una pregunta para usted',
      when: 'Cuando una persona necesita su respuesta',
    },
    'question-answered': {
      name: 'Respuesta a su pregunta',
      when: 'Cuando alguien le ha respondido',
    },
    'question-progress': {
      name: 'Novedades de su pregunta',
      when: 'Cuando avanza o falta un dato',
    },
    'question-reminder': {
      name: 'Recordatorio de una pregunta',
      when: 'Cuando se acaba el plazo para responder',
    },
    'question-escalated': {
      name: 'Una pregunta que espera demasiado',
      when: 'Para especialistas y el equipo de gestión del conocimiento',
    },
    'moderation-digest': {
      name: 'Lo que su comunidad necesita',
      when: 'Para quienes moderan una',
    },
    'community-proposal': {
      name: 'Propuestas sobre una comunidad',
      when: 'Seguir, apoyar, unir o cerrar',
    },
    'practice-review': {
      name: 'Una práctica para revisar',
      when: 'Cuando se le pide mirar, revisar o publicar una',
    },
    'practice-progress': {
      name: 'Novedades de su práctica',
      when: 'Cuando avanza, vuelve con cambios o se publica',
    },
    'practice-reminder': {
      name: 'Recordatorio de una práctica',
      when: 'Cuando se acaba un plazo o toca mirarla de nuevo',
    },
    'practice-reuse': {
      name: 'Prácticas que se usan',
      when: 'Cuando alguien usa la suya, y meses después de usar una',
    },
    'people-skill': {
      name: 'Lo que sé',
      when: 'Cuando se confirma, cuando alguien le propone, y una vez al año si sigue siendo así',
    },
    'people-confirm': {
      name: 'Conocimientos por confirmar',
      when: 'Cuando alguien dice que conoce un tema suyo, o se le nombra para continuar el trabajo de alguien',
    },
    'people-contact': {
      name: 'Si alguien me ayudó',
      when: 'Una sola vez, unos días después de que el hub le llevó a una persona',
    },
    'delivery-report': {
      name: 'Cómo salió un envío suyo',
      when: 'Cuando llegó a quienes podía llegar',
    },
    announcement: {
      name: 'Anuncios',
      when: 'Lo que el equipo de gestión del conocimiento dice a muchas personas',
    },
  },
  language: 'Idioma de los mensajes',
  languageHelp: 'Las pantallas siguen el idioma de Teams.',
  languages: { es: 'Español', pt: 'Português', en: 'English' },
  pause: 'Pausar hasta el',
  pauseHelp: 'Hasta ese día, incluido, no llega nada. Lo urgente sí llega.',
  quiet: {
    title: 'Horas de descanso',
    on: 'De noche no llega nada que pueda esperar',
    from: 'Desde',
    to: 'Hasta',
    weekends: 'También sábados y domingos',
    zone: 'Hora de {zone}',
  },
  fallback: 'Enviarme un correo cuando Teams no pueda entregar un mensaje',
  savesItself: 'Lo que cambie se guarda solo.',
  saving: 'Guardando…',
  saved: 'Guardado.',
} satisfies SameShape<typeof preferencesSource>;

export const tabsDeliveries = {
  title: 'Envíos',
  intro: 'Lo que se envió a muchas personas, y a quiénes llegó.',
  all: 'Todos los envíos',
  none: 'Todavía no se ha enviado nada',
  noneWhy: 'Lo que envíe a varias personas estará aquí, con todas a las que llegó.',
  states: {
    planning: 'En preparación',
    sending: 'Enviándose',
    done: 'Enviado',
    cancelled: 'Detenido',
  },
  starts: 'Comenzará: {date}',
  started: 'Comenzó: {date}',
  expected: 'terminará cerca de las {time}',
  ended: 'terminó: {date}',
  resume: 'Seguir',
  resumed: 'El envío sigue.',
  cancel: 'Detener el envío…',
  cancelAsk:
    '{count, plural, =0 {Ya nadie lo espera. Lo que va en camino llega igual.} one {Una persona no lo recibiría. Lo que va en camino llega igual.} other {# personas no lo recibirían. Lo que va en camino llega igual.}}',
  cancelNow: 'Detenerlo',
  goOn: 'Seguir enviando',
  cancelled: 'Detenido. Quien no lo había recibido ya no lo recibirá.',
  hold: {
    'held-back': '{channel} pidió esperar hasta las {time}. Sigue solo; nadie se pierde.',
    unavailable: '{channel} no responde en este momento. Seguimos intentando; nadie se pierde.',
    parked: '{channel} pidió una espera más larga. Todo se conserva; alguien debe darle paso.',
  },
  people: {
    title: 'Personas, cada una contada una vez',
    audience: 'Personas',
    reached: 'Les llegó',
    waiting: 'En espera',
    notReached: 'No les llegó',
    unknown: 'Sin confirmar',
    doesNotAddUp:
      '{difference, plural, one {Falta una persona en esta suma.} other {Faltan # personas en esta suma.}} Avise a soporte.',
  },
  table: {
    caption: 'Mensajes por vía',
    channel: 'Vía',
    planned: 'Previstos',
    accepted: 'Entregados',
    waiting: 'En espera',
    rejected: 'No entregados',
    unknown: 'Sin confirmar',
    reasons: 'Por qué no',
  },
  channels: { teams: 'Teams', mail: 'Correo', none: 'No quiso recibirlo' },
  reasonCount: '{reason}: {count}',
  reasons: {
    preference: 'Eligió no recibirlo',
    'no-app': 'No instaló la aplicación',
    blocked: 'Bloqueó el bot',
    'conversation-gone': 'La conversación ya no existe',
    'person-gone': 'Ya no está en el directorio',
    'no-address': 'No tiene correo',
    'mailbox-full': 'Buzón lleno',
    'too-large': 'El mensaje era demasiado grande',
    cancelled: 'Se detuvo antes de su turno',
    failed: 'El servicio lo rechazó',
  },
  lineStates: {
    planned: 'En espera',
    claimed: 'En espera',
    attempting: 'En camino',
    accepted: 'Entregado',
    rejected: 'No entregado',
    unknown: 'Sin confirmar',
  },
  ledger: {
    title: 'Todas las personas, por nombre',
    about:
      'Sin confirmar: se envió, pero no hubo respuesta. Puede haber llegado, por eso no se envía de nuevo por sí solo.',
    show: 'Ver',
    filters: {
      notReached: 'No entregados',
      unknown: 'Sin confirmar',
      waiting: 'En espera',
      reached: 'Entregados',
      all: 'Todos',
    },
    none: 'Aquí no hay nadie.',
    more: 'Ver más',
    noName: 'El nombre ya no está en el directorio',
    columns: { person: 'Persona', channel: 'Vía', state: 'Estado', what: 'Qué pasó', time: 'Hora' },
  },
} satisfies SameShape<typeof deliveriesSource>;
