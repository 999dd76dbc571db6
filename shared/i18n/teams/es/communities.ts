import type { communities as english } from '../en/communities';
import type { SameShape } from '../../same-shape';
import { communityHealth } from './community-health';
import { communityProblems } from './community-problems';
import { communityProposals } from './community-proposals';
import { communityQueue } from './community-queue';
import { communityRecord } from './community-record';

export const communities = {
  tab: {
    moderation: 'Moderación',
    health: 'Salud',
    about: 'Acerca de',
    parts: 'Partes de la comunidad',
    loading: 'Buscando la comunidad…',
    by: '{theme} · {standing}',
    members: '{count, plural, one {# integrante} other {# integrantes}}',
    external: 'Con socios externos',
    reviewDue: 'Su rumbo debía revisarse hasta el {date}',
    ended: 'Esta comunidad terminó. Lo que escribió se puede seguir leyendo.',
    mergedInto: 'Esta comunidad sigue como parte de otra.',
  },
  missing: {
    title: 'Todavía ninguna comunidad conversa en este canal',
    text: 'Cuando una comunidad quede unida al canal, aquí verá qué espera moderación y cómo le va a la comunidad.',
  },
  ...communityRecord,
  ...communityQueue,
  ...communityHealth,
  ...communityProposals,
  cards: {
    proposalMade:
      '«{name}»: ¿{kind, select, support {darle apoyo} merge {unirla a otra comunidad} close {cerrarla} other {seguir como está}}?',
    proposalFact: 'Cifras de {month}',
    proposalText:
      'Se propone un rumbo para la comunidad «{name}». Por favor, mire las cifras y decida.',
    proposalWhy: 'Le llega porque decide sobre las comunidades.',
    proposalAccepted:
      'Aceptado para «{name}»: {kind, select, support {darle apoyo} merge {unirla a otra comunidad} close {cerrarla} other {seguir como está}}.',
    proposalDeclined:
      'No aceptado para «{name}»: {kind, select, support {darle apoyo} merge {unirla a otra comunidad} close {cerrarla} other {seguir como está}}.',
    decidedText: 'La razón está en la pestaña de la comunidad.',
    decidedWhy: 'Le llega porque lo propuso o supervisa la comunidad.',
    digestTitle:
      '{count, plural, one {# mensaje espera en «{name}»} other {# mensajes esperan en «{name}»}}',
    digestText: 'Gracias por cuidar de esta comunidad. Esto espera moderación.',
    digestReported: 'Avisos',
    digestUnanswered: 'Preguntas',
    digestDocuments: 'Documentos',
    digestWhy: 'Le llega porque modera o supervisa la comunidad.',
    look: 'Mirarlo',
  },
  bot: {
    answer: '{name} responde:',
    link: '{name} recomienda este documento:',
    ask: '{name} pide aquí su ayuda. Gracias.',
    expert: 'Gracias por su pregunta.',
  },
  problems: communityProblems,
} as const satisfies SameShape<typeof english>;
