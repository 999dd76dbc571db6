import type { communityProposals as english } from '../en/community-proposals';
import type { SameShape } from '../../same-shape';

export const communityProposals = {
  proposals: {
    title: 'Propuestas',
    empty: 'Nadie ha propuesto nada todavía.',
    make: 'Proponer…',
    makeTitle: 'Proponer un rumbo',
    kind: 'Qué propone',
    kinds: {
      keep: 'Seguir como está',
      support: 'Darle apoyo',
      merge: 'Unirla a otra',
      close: 'Cerrarla',
    },
    mergeInto: 'Unirla a {other}',
    other: 'La comunidad que sigue',
    otherNone: 'Elija una comunidad',
    reason: 'Por qué',
    reasonHelp: 'Se guardan con ella las cifras del último mes completo.',
    send: 'Proponer',
    sent: 'Propuesto. Se avisa a quienes deciden.',
    states: {
      proposed: 'Espera una decisión',
      accepted: 'Aceptada',
      declined: 'No aceptada',
      withdrawn: 'Retirada',
    },
    by: '{kind} · {name} · {date}',
    byHub: '{kind} · por las cifras de {month}',
    data: 'Cifras de {month}',
    decideReason: 'Por qué',
    accept: 'Aceptar',
    acceptEnd: 'Aceptar…',
    acceptClose: 'Al aceptar, la comunidad se cierra. No se puede deshacer.',
    acceptMerge: 'Al aceptar, esta comunidad termina y sigue {other}. No se puede deshacer.',
    acceptSend: 'Aceptar sin vuelta atrás',
    decline: 'No aceptar',
    withdraw: 'Retirar',
    decided:
      '{decision, select, accept {Aceptada.} decline {No aceptada.} other {Retirada.}} Se avisa a quienes corresponde.',
  },
} as const satisfies SameShape<typeof english>;
