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
    personal: 'Partes do seu hub',
    queue: 'Partes da fila',
    waiting: 'À minha espera',
    questions: 'Minhas perguntas',
    preferences: 'Preferências',
    queueOf: 'Fila',
    known: 'Respostas conhecidas',
    deliveries: 'Envios',
  },
  waiting: {
    title: 'O que espera por mim',
    toAnswer: 'Colegas precisam da sua resposta',
    toJudge: 'Suas perguntas esperam sua palavra',
    none: 'Nada espera por você',
    noneWhy: 'Aqui ficarão as perguntas que precisarem de você, e o bot avisará.',
    see: 'Ver minhas perguntas',
    partial: 'Uma parte não pôde ser trazida. O que aparece está completo.',
  },
  queue: {
    title: 'Perguntas na fila',
    count: '{count, plural, =0 {nenhuma pergunta} one {# pergunta} other {# perguntas}}',
    show: 'Ver',
    shows: {
      all: 'Todas',
      mine: 'Comigo',
      unassigned: 'Com ninguém',
      late: 'Fora do prazo',
      answered: 'Respondidas',
      finished: 'Terminadas',
    },
    groups: {
      now: 'Precisam de alguém agora',
      elsewhere: 'Em boas mãos',
      done: 'Concluídas há pouco',
    },
    none: 'Nenhuma pergunta espera',
    noneWhy:
      'Aqui você vê as perguntas dos seus temas. A equipe de gestão do conhecimento vê todas.',
    noneHere: 'Não há nada com esta seleção.',
    seeAll: 'Ver todas',
    figures: {
      title: 'O último mês em números',
      about: 'Os últimos {days} dias. Grupos de menos de cinco pessoas não aparecem.',
      asked: 'Perguntas',
      solved: 'Resolvidas com uma resposta conhecida',
      firstReply: 'Primeira resposta, em geral',
      late: 'Fora do prazo',
      share: '{share, number, percent}',
      hours: '{hours, plural, =0 {menos de uma hora} one {# hora} other {# horas}}',
      unknown: 'ainda não é suficiente',
    },
  },
  noHost: {
    alone: 'Esta página vive no Teams',
    aloneWhy: 'Abra o aplicativo Hub no Teams e você a encontra lá.',
    openTeams: 'Abrir o Teams',
    silent: 'A página não chegou',
    silentWhy: 'Talvez a conexão esteja fraca. Nada do que é seu se perdeu.',
  },
  config: {
    title: 'Que comunidade conversa neste canal?',
    help: 'A aba mostra a quem modera o que precisa de atenção, e a todos como a comunidade vai.',
    community: 'Comunidade',
    choose: 'Escolha uma comunidade',
    mine: 'Você modera ou supervisiona estas comunidades.',
    none: 'Não há comunidades que você possa escolher',
    noneWhy:
      'Quem supervisiona uma comunidade pode ligá-la ao canal. A equipe de gestão do conhecimento cria as novas.',
    noChannel: 'Esta aba funciona só em canais',
    noChannelWhy: 'Adicione-a ao canal em que a comunidade conversa.',
    linked: '{name} · este canal',
    failed: 'Não foi possível ligar o canal à comunidade. Nada foi mudado.',
    tabName: 'Comunidade',
    moves: 'Hoje esta comunidade conversa em outro canal. Ao salvar, ela passa para este.',
    ready: 'Pressione Salvar para adicionar a aba.',
  },
  channel: {
    unknown: 'Nenhuma comunidade está ligada a este canal',
    unknownWhy:
      'Talvez tenha sido encerrada ou unida a outra. Quem a supervisiona pode escolher outra nas configurações da aba.',
  },
  removed: {
    title: 'Só a aba sai',
    why: 'A comunidade, as mensagens e tudo o que o hub sabe dela ficam como estão. Você pode adicionar a aba de novo quando quiser.',
  },
} satisfies SameShape<typeof source>;
