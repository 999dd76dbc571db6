import type { communities as english } from '../en/communities';
import type { SameShape } from '../../same-shape';
import { communityHealth } from './community-health';
import { communityProblems } from './community-problems';
import { communityProposals } from './community-proposals';
import { communityQueue } from './community-queue';
import { communityRecord } from './community-record';

export const communities = {
  tab: {
    moderation: 'Moderação',
    health: 'Saúde',
    about: 'Sobre',
    parts: 'Partes da comunidade',
    loading: 'Procurando a comunidade…',
    by: '{theme} · {standing}',
    members: '{count, plural, one {# participante} other {# participantes}}',
    external: 'Com parceiros de fora',
    reviewDue: 'O rumo devia ser revisto até {date}',
    ended: 'Esta comunidade terminou. O que ela escreveu continua legível.',
    mergedInto: 'Esta comunidade continua como parte de outra.',
  },
  missing: {
    title: 'Nenhuma comunidade conversa neste canal ainda',
    text: 'Quando uma comunidade for ligada ao canal, você verá aqui o que espera moderação e como a comunidade está.',
  },
  ...communityRecord,
  ...communityQueue,
  ...communityHealth,
  ...communityProposals,
  cards: {
    proposalMade:
      '«{name}»: {kind, select, support {dar apoio a ela} merge {unir a outra comunidade} close {encerrar} other {continuar como está}}?',
    proposalFact: 'Números de {month}',
    proposalText:
      'Há uma proposta de rumo para a comunidade «{name}». Por favor, veja os números e decida.',
    proposalWhy: 'Você recebe isto porque decide sobre as comunidades.',
    proposalAccepted:
      'Aceito para «{name}»: {kind, select, support {dar apoio a ela} merge {unir a outra comunidade} close {encerrar} other {continuar como está}}.',
    proposalDeclined:
      'Não aceito para «{name}»: {kind, select, support {dar apoio a ela} merge {unir a outra comunidade} close {encerrar} other {continuar como está}}.',
    decidedText: 'O motivo está na guia da comunidade.',
    decidedWhy: 'Você recebe isto porque propôs ou supervisiona a comunidade.',
    digestTitle:
      '{count, plural, one {# mensagem espera em «{name}»} other {# mensagens esperam em «{name}»}}',
    digestText: 'Agradecemos por cuidar desta comunidade. Isto espera moderação.',
    digestReported: 'Avisos',
    digestUnanswered: 'Perguntas',
    digestDocuments: 'Documentos',
    digestWhy: 'Você recebe isto porque modera ou supervisiona a comunidade.',
    look: 'Ver',
  },
  bot: {
    answer: '{name} responde:',
    link: '{name} recomenda este documento:',
    ask: '{name} pede a sua ajuda aqui. Agradecemos.',
    expert: 'Agradecemos pela pergunta.',
  },
  problems: communityProblems,
} as const satisfies SameShape<typeof english>;
