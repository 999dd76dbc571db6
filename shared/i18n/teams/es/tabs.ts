import type { tabs as source } from '../en/tabs';
import type { SameShape } from '../../same-shape';
import { tabsCompose } from './tabs-compose';
import { tabsDeliveries, tabsPreferences } from './tabs-deliveries';
import { tabsKnown } from './tabs-known';
import { tabsQuestions } from './tabs-questions';

export const tabs = {
  questions: tabsQuestions,
  preferences: tabsPreferences,
  deliveries: tabsDeliveries,
  compose: tabsCompose,
  known: tabsKnown,
  parts: {
    personal: 'Partes de su hub',
    queue: 'Partes de la cola',
    waiting: 'Me espera',
    questions: 'Mis preguntas',
    preferences: 'Preferencias',
    queueOf: 'Cola',
    known: 'Respuestas conocidas',
    deliveries: 'Envíos',
  },
  waiting: {
    title: 'Lo que me espera',
    toAnswer: 'Colegas necesitan su respuesta',
    toJudge: 'Sus preguntas esperan su palabra',
    none: 'Nada le espera',
    noneWhy: 'Aquí estarán las preguntas que le necesiten, y el bot le avisará.',
    see: 'Ver mis preguntas',
    partial: 'Una parte no se pudo traer. Lo que se muestra está completo.',
  },
  queue: {
    title: 'Preguntas en la cola',
    count: '{count, plural, =0 {ninguna pregunta} one {# pregunta} other {# preguntas}}',
    show: 'Ver',
    shows: {
      all: 'Todas',
      mine: 'Las mías',
      unassigned: 'Sin nadie',
      late: 'Fuera de plazo',
      answered: 'Respondidas',
      finished: 'Terminadas',
    },
    groups: {
      now: 'Necesitan a alguien ahora',
      elsewhere: 'En buenas manos',
      done: 'Terminadas hace poco',
    },
    none: 'Ninguna pregunta espera',
    noneWhy:
      'Aquí ve las preguntas de sus temas. El equipo de gestión del conocimiento las ve todas.',
    noneHere: 'No hay nada con esta selección.',
    seeAll: 'Ver todas',
    figures: {
      title: 'El último mes en cifras',
      about: 'Los últimos {days} días. No se muestran grupos de menos de cinco personas.',
      asked: 'Preguntas',
      solved: 'Resueltas con una respuesta conocida',
      firstReply: 'Primera respuesta, por lo general',
      late: 'Fuera de plazo',
      share: '{share, number, percent}',
      hours: '{hours, plural, =0 {menos de una hora} one {# hora} other {# horas}}',
      unknown: 'aún no alcanza',
    },
  },
  noHost: {
    alone: 'Esta página vive en Teams',
    aloneWhy: 'Abra la aplicación Hub en Teams y ahí la encontrará.',
    openTeams: 'Abrir Teams',
    silent: 'La página no llegó',
    silentWhy: 'Tal vez la conexión es débil. Nada de lo suyo se perdió.',
  },
  config: {
    title: '¿Qué comunidad conversa en este canal?',
    help: 'La pestaña muestra a quienes moderan lo que necesita atención, y a todas las personas cómo va la comunidad.',
    community: 'Comunidad',
    choose: 'Elija una comunidad',
    mine: 'Usted modera o supervisa estas comunidades.',
    none: 'No hay comunidades que pueda elegir',
    noneWhy:
      'Quien supervisa una comunidad puede unirla a su canal. El equipo de gestión del conocimiento crea las nuevas.',
    noChannel: 'Esta pestaña funciona solo en canales',
    noChannelWhy: 'Agréguela al canal en el que conversa la comunidad.',
    linked: '{name} · este canal',
    failed: 'No se pudo unir el canal a la comunidad. No se cambió nada.',
    tabName: 'Comunidad',
    moves: 'Hoy esta comunidad conversa en otro canal. Al guardar, pasa a este.',
    ready: 'Presione Guardar para agregar la pestaña.',
  },
  channel: {
    unknown: 'Ninguna comunidad está unida a este canal',
    unknownWhy:
      'Tal vez se cerró o se unió a otra. Quien la supervisa puede elegir otra en la configuración de la pestaña.',
  },
  removed: {
    title: 'Solo se va la pestaña',
    why: 'La comunidad, sus mensajes y todo lo que el hub sabe de ella quedan igual. Puede agregar la pestaña de nuevo cuando quiera.',
  },
} satisfies SameShape<typeof source>;
