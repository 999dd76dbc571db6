import type {
  tabsDeliveries as deliveriesSource,
  tabsPreferences as preferencesSource,
} from '../en/tabs-deliveries';
import type { SameShape } from '../../same-shape';

export const tabsPreferences = {
  title: 'O que o hub pode enviar a você',
  intro:
    'Você decide o que chega, por onde e com que frequência. Cada mensagem diz por que chegou.',
  matrix: {
    caption: 'Mensagens por tipo, com o meio e o ritmo',
    kind: 'Mensagem',
    channel: 'Meio',
    frequency: 'Ritmo',
  },
  channelOf: 'Meio para: {kind}',
  frequencyOf: 'Ritmo para: {kind}',
  channels: { teams: 'Teams', mail: 'E-mail', both: 'Teams e e-mail', none: 'Não enviar' },
  frequencies: { 'at-once': 'Na hora', daily: 'Uma vez por dia', weekly: 'Uma vez por semana' },
  kinds: {
    'question-assigned': {
      name: 'Uma pergunta para você',
      when: 'Quando alguém precisa da sua resposta',
    },
    'question-answered': {
      name: 'Resposta à sua pergunta',
      when: 'Quando alguém respondeu',
    },
    'question-progress': {
      name: 'Novidades da sua pergunta',
      when: 'Quando avança ou falta um dado',
    },
    'question-reminder': {
      name: 'Lembrete de uma pergunta',
      when: 'Quando o prazo para responder está acabando',
    },
    'question-escalated': {
      name: 'Uma pergunta que espera demais',
      when: 'Para especialistas e a equipe de gestão do conhecimento',
    },
    'moderation-digest': {
      name: 'O que sua comunidade precisa',
      when: 'Para quem modera uma',
    },
    'community-proposal': {
      name: 'Propostas sobre uma comunidade',
      when: 'Manter, apoiar, unir ou encerrar',
    },
    'practice-review': {
      name: 'Uma prática para revisar',
      when: 'Quando se pede que você olhe, revise ou publique uma',
    },
    'practice-progress': {
      name: 'Novidades da sua prática',
      when: 'Quando avança, volta com mudanças ou é publicada',
    },
    'practice-reminder': {
      name: 'Lembrete de uma prática',
      when: 'Quando um prazo acaba ou é hora de olhar de novo',
    },
    'practice-reuse': {
      name: 'Práticas que são usadas',
      when: 'Quando alguém usa a sua, e meses depois de usar uma',
    },
    'people-skill': {
      name: 'O que eu sei',
      when: 'Quando é confirmado, quando alguém propõe o seu nome, e uma vez por ano se continua sendo assim',
    },
    'people-confirm': {
      name: 'Conhecimentos a confirmar',
      when: 'Quando alguém diz que conhece um tema seu, ou seu nome é indicado para continuar o trabalho de alguém',
    },
    'people-contact': {
      name: 'Se alguém me ajudou',
      when: 'Uma única vez, alguns dias depois de o hub levar você a uma pessoa',
    },
    'delivery-report': {
      name: 'Como saiu um envio seu',
      when: 'Quando chegou a quem podia chegar',
    },
    announcement: {
      name: 'Avisos',
      when: 'O que a equipe de gestão do conhecimento diz a muitas pessoas',
    },
  },
  language: 'Idioma das mensagens',
  languageHelp: 'As telas seguem o idioma do Teams.',
  languages: { es: 'Español', pt: 'Português', en: 'English' },
  pause: 'Pausar até',
  pauseHelp: 'Até esse dia, inclusive, nada chega. O urgente chega mesmo assim.',
  quiet: {
    title: 'Horas de descanso',
    on: 'À noite não chega nada que possa esperar',
    from: 'De',
    to: 'Até',
    weekends: 'Também aos sábados e domingos',
    zone: 'Horário de {zone}',
  },
  fallback: 'Enviar um e-mail quando o Teams não puder entregar uma mensagem',
  savesItself: 'O que você mudar é salvo sozinho.',
  saving: 'Salvando…',
  saved: 'Salvo.',
} satisfies SameShape<typeof preferencesSource>;

export const tabsDeliveries = {
  title: 'Envios',
  intro: 'O que foi enviado a muitas pessoas, e a quem chegou.',
  all: 'Todos os envios',
  none: 'Nada foi enviado ainda',
  noneWhy: 'O que você enviar a várias pessoas ficará aqui, com todas a quem chegou.',
  states: {
    planning: 'Em preparação',
    sending: 'Enviando',
    done: 'Enviado',
    cancelled: 'Interrompido',
  },
  starts: 'Vai começar: {date}',
  started: 'Começou: {date}',
  expected: 'termina por volta das {time}',
  ended: 'terminou: {date}',
  resume: 'Continuar',
  resumed: 'O envio continua.',
  cancel: 'Interromper o envio…',
  cancelAsk:
    '{count, plural, =0 {Ninguém mais espera por ele. O que está a caminho chega mesmo assim.} one {Uma pessoa não receberia. O que está a caminho chega mesmo assim.} other {# pessoas não receberiam. O que está a caminho chega mesmo assim.}}',
  cancelNow: 'Interromper',
  goOn: 'Continuar enviando',
  cancelled: 'Interrompido. Quem não tinha recebido não receberá mais.',
  hold: {
    'held-back': '{channel} pediu para esperar até as {time}. Continua sozinho; ninguém se perde.',
    unavailable: '{channel} não responde no momento. Continuamos tentando; ninguém se perde.',
    parked: '{channel} pediu uma espera maior. Tudo fica guardado; alguém precisa liberar.',
  },
  people: {
    title: 'Pessoas, cada uma contada uma vez',
    audience: 'Pessoas',
    reached: 'Receberam',
    waiting: 'Em espera',
    notReached: 'Não receberam',
    unknown: 'Sem confirmação',
    doesNotAddUp:
      '{difference, plural, one {Falta uma pessoa nesta soma.} other {Faltam # pessoas nesta soma.}} Avise o suporte.',
  },
  table: {
    caption: 'Mensagens por meio',
    channel: 'Meio',
    planned: 'Previstas',
    accepted: 'Entregues',
    waiting: 'Em espera',
    rejected: 'Não entregues',
    unknown: 'Sem confirmação',
    reasons: 'Por que não',
  },
  channels: { teams: 'Teams', mail: 'E-mail', none: 'Não quis receber' },
  reasonCount: '{reason}: {count}',
  reasons: {
    preference: 'Escolheu não receber',
    'no-app': 'Não instalou o aplicativo',
    blocked: 'Bloqueou o bot',
    'conversation-gone': 'A conversa não existe mais',
    'person-gone': 'Não está mais no diretório',
    'no-address': 'Não tem e-mail',
    'mailbox-full': 'Caixa de correio cheia',
    'too-large': 'A mensagem era grande demais',
    cancelled: 'Interrompido antes da sua vez',
    failed: 'O serviço recusou',
  },
  lineStates: {
    planned: 'Em espera',
    claimed: 'Em espera',
    attempting: 'A caminho',
    accepted: 'Entregue',
    rejected: 'Não entregue',
    unknown: 'Sem confirmação',
  },
  ledger: {
    title: 'Todas as pessoas, por nome',
    about:
      'Sem confirmação: foi enviado, mas não houve resposta. Pode ter chegado, por isso não é enviado de novo sozinho.',
    show: 'Ver',
    filters: {
      notReached: 'Não entregues',
      unknown: 'Sem confirmação',
      waiting: 'Em espera',
      reached: 'Entregues',
      all: 'Todos',
    },
    none: 'Não há ninguém aqui.',
    more: 'Ver mais',
    noName: 'O nome não está mais no diretório',
    columns: {
      person: 'Pessoa',
      channel: 'Meio',
      state: 'Estado',
      what: 'O que houve',
      time: 'Hora',
    },
  },
} satisfies SameShape<typeof deliveriesSource>;
