import type { peopleNotices as english } from '../en/people-notices';
import type { SameShape } from '../../same-shape';

export const peopleNotices = {
  claimed: {
    title: 'Uma pessoa conhece um tema seu. Você pode confirmar?',
    text: 'Quando você disser que sim, será mais fácil encontrar essa pessoa.',
    why: 'Chegou porque é especialista neste tema.',
  },
  confirmed: {
    title: 'O que você sabe está confirmado',
    text: 'Obrigado. Quem procurar este tema vai encontrar você.',
    why: 'Chegou porque disse que conhece este tema.',
  },
  changed: {
    title: 'O nível é visto de outra forma',
    text: 'O seu perfil mostra agora o nível abaixo, segundo especialista do tema. Se você vê de outro modo, escreva-lhe.',
    why: 'Chegou porque se trata do que você sabe.',
  },
  declined: {
    title: 'Um tema não foi confirmado desta vez',
    text: 'Este é o motivo. Você pode dizer de novo quando houver mais para mostrar.',
    why: 'Chegou porque disse que conhece este tema.',
  },
  due: {
    title: 'Continua sendo assim?',
    text: 'Foi confirmado há um ano. Basta um toque.',
    why: 'Chega uma vez por ano para cada tema que conhece.',
  },
  proposed: {
    title: 'Você conhece bem este tema?',
    text: 'Alguém do hub acha que sim. Se você concordar, poderão encontrar você por ele. A decisão é sua.',
    why: 'Chegou porque especialista do tema ou a equipe de gestão do conhecimento propôs o seu nome.',
  },
  successor: {
    title: 'Você continua o trabalho de uma pessoa?',
    text: 'Seu nome foi indicado. Enquanto você não aceitar, não enviamos ninguém; a decisão é sua.',
    why: 'Chegou porque recursos humanos ou a equipe de gestão do conhecimento indicou o seu nome.',
  },
  contactRated: {
    title: 'Ajudou?',
    text: 'Há alguns dias o hub levou você a uma pessoa. Basta um toque.',
    why: 'Chega uma única vez para cada pessoa à qual o hub levou você.',
  },
  summary: 'Hub: {title} «{name}» {url}',
  gone: 'Isto já está resolvido. Não há mais nada a fazer.',
} satisfies SameShape<typeof english>;
