import type { peopleNotices as english } from '../en/people-notices';
import type { SameShape } from '../../same-shape';

export const peopleNotices = {
  claimed: {
    title: 'Una persona conoce un tema suyo. ¿Puede confirmarlo?',
    text: 'Cuando usted diga que sí, será más fácil encontrar a esta persona.',
    why: 'Le llega porque es especialista de este tema.',
  },
  confirmed: {
    title: 'Lo que usted sabe está confirmado',
    text: 'Gracias. Quien busque este tema le encontrará.',
    why: 'Le llega porque dijo que conoce este tema.',
  },
  changed: {
    title: 'El nivel se ve de otra manera',
    text: 'Su perfil muestra ahora el nivel de abajo, según especialista del tema. Si usted lo ve distinto, escríbale.',
    why: 'Le llega porque se trata de lo que usted sabe.',
  },
  declined: {
    title: 'Un tema no se confirmó esta vez',
    text: 'Este es el motivo. Puede decirlo otra vez cuando haya más que mostrar.',
    why: 'Le llega porque dijo que conoce este tema.',
  },
  due: {
    title: '¿Sigue siendo así?',
    text: 'Se confirmó hace un año. Basta con un toque.',
    why: 'Le llega una vez al año por cada tema que conoce.',
  },
  proposed: {
    title: '¿Conoce bien este tema?',
    text: 'Alguien del hub cree que sí. Si está de acuerdo, podrán encontrarle por él. Usted decide.',
    why: 'Le llega porque le propuso especialista del tema o el equipo de gestión del conocimiento.',
  },
  successor: {
    title: '¿Continúa usted el trabajo de una persona?',
    text: 'Se le nombró para ello. Mientras no acepte, no le enviamos a nadie; usted decide.',
    why: 'Le llega porque recursos humanos o el equipo de gestión del conocimiento le nombró.',
  },
  contactRated: {
    title: '¿Le sirvió?',
    text: 'Hace unos días el hub le llevó a una persona. Basta con un toque.',
    why: 'Le llega una sola vez por cada persona a la que el hub le llevó.',
  },
  summary: 'Hub: {title} «{name}» {url}',
  gone: 'Esto ya está resuelto. No hay nada más que hacer.',
} satisfies SameShape<typeof english>;
