import type { communityProposals as english } from '../en/community-proposals';
import type { SameShape } from '../../same-shape';

export const communityProposals = {
  proposals: {
    title: 'Propostas',
    empty: 'Ninguém propôs nada ainda.',
    make: 'Propor…',
    makeTitle: 'Propor um rumo',
    kind: 'O que você propõe',
    kinds: {
      keep: 'Continuar como está',
      support: 'Dar apoio a ela',
      merge: 'Unir a outra',
      close: 'Encerrar',
    },
    mergeInto: 'Unir a {other}',
    other: 'A comunidade que continua',
    otherNone: 'Escolha uma comunidade',
    reason: 'Por quê',
    reasonHelp: 'Os números do último mês completo ficam guardados com ela.',
    send: 'Propor',
    sent: 'Proposto. Quem decide é avisado.',
    states: {
      proposed: 'Espera uma decisão',
      accepted: 'Aceita',
      declined: 'Não aceita',
      withdrawn: 'Retirada',
    },
    by: '{kind} · {name} · {date}',
    byHub: '{kind} · pelos números de {month}',
    data: 'Números de {month}',
    decideReason: 'Por quê',
    accept: 'Aceitar',
    acceptEnd: 'Aceitar…',
    acceptClose: 'Ao aceitar, a comunidade é encerrada. Não dá para desfazer.',
    acceptMerge: 'Ao aceitar, esta comunidade termina e {other} continua. Não dá para desfazer.',
    acceptSend: 'Aceitar de vez',
    decline: 'Não aceitar',
    withdraw: 'Retirar',
    decided:
      '{decision, select, accept {Aceita.} decline {Não aceita.} other {Retirada.}} As pessoas envolvidas são avisadas.',
  },
} as const satisfies SameShape<typeof english>;
