import type { practiceNotices as english } from '../en/practice-notices';
import type { SameShape } from '../../same-shape';

export const practiceNotices = {
  submitted: {
    title: 'Uma prática espera um primeiro olhar',
    text: 'É uma prática, está completa, há quem a revise?',
    why: 'Você recebe porque cuida das práticas deste tema.',
  },
  assigned: {
    title: 'Você pode revisar esta prática?',
    text: 'O seu olhar decide junto com o de outra pessoa.',
    why: 'Você recebe porque revisa práticas e é de outro escritório.',
  },
  reminded: {
    title: 'Uma prática ainda espera por você',
    text: 'Se agora não tiver tempo, devolva. Isso também ajuda.',
    why: 'Você recebe porque pedimos a você e metade do prazo já passou.',
  },
  replaced: {
    title: 'Uma revisão não está mais com você',
    text: 'Não há mais nada a fazer. Agradecemos.',
    why: 'Você recebe porque tínhamos pedido a sua revisão.',
  },
  tieBreak: {
    title: 'Você pode decidir como terceira pessoa?',
    text: 'Duas pessoas veem de forma diferente. A sua palavra decide.',
    why: 'Você recebe porque revisa práticas e ainda não participou.',
  },
  changesRequested: {
    title: 'Agradecemos. Com algumas mudanças fica melhor',
    text: 'Isto é o que diz quem revisou. O seu texto está aberto para você.',
    why: 'Você recebe porque a prática é sua.',
  },
  resubmitted: {
    title: 'Uma prática voltou com as mudanças',
    text: 'Olhe mais uma vez, por favor.',
    why: 'Você recebe porque já tinha olhado para ela.',
  },
  accepted: {
    title: 'Uma prática foi aceita e pode ser publicada',
    text: 'Quem revisou está de acordo. Publicar é o último passo.',
    why: 'Você recebe porque cuida das práticas deste tema.',
  },
  published: {
    title: 'A sua prática está publicada',
    text: 'Agradecemos. Todo o pessoal pode encontrá-la.',
    why: 'Você recebe porque a prática é sua.',
  },
  rejected: {
    title: 'Desta vez a sua prática não foi aceita',
    text: 'Agradecemos por escrevê-la. Aqui está o motivo, completo.',
    why: 'Você recebe porque a prática é sua.',
  },
  merged: {
    title: 'A sua prática continua dentro de outra',
    text: 'As duas contam a mesma coisa. O seu nome está lá.',
    why: 'Você recebe porque a prática é sua.',
  },
  decided: {
    title: 'A revisão de uma prática está completa',
    text: 'Agradecemos a sua parte. Esta é a decisão.',
    why: 'Você recebe porque participou.',
  },
  screeningLate: {
    title: 'Uma prática espera há três dias',
    text: 'Ninguém deu ainda um primeiro olhar.',
    why: 'Você recebe porque é da equipe de gestão do conhecimento.',
  },
  reviewerMissing: {
    title: 'Uma prática precisa de quem a revise',
    text: 'Alguém a devolveu e não foi possível pedir a outra pessoa.',
    why: 'Você recebe porque é da equipe de gestão do conhecimento.',
  },
  dueForReview: {
    title: 'A sua prática continua válida?',
    text: 'Foi publicada há algum tempo. Se continua igual, basta apertar uma vez.',
    why: 'Você recebe porque a prática é sua.',
  },
  reused: {
    title: 'Alguém usou a sua prática',
    text: 'Agradecemos. O seu trabalho ajuda em outro lugar.',
    why: 'Você recebe porque a prática é sua.',
  },
  reuseFollowUp: {
    title: 'Você usou uma prática. Ajudou?',
    text: 'Basta apertar uma vez.',
    why: 'Você recebe porque há alguns meses disse que a usou.',
  },
  translationToCheck: {
    title: 'Uma tradução espera uma leitura',
    text: 'Alguém que fale o idioma e não tenha escrito deveria ler ao lado do original.',
    why: 'Você recebe porque cuida das práticas deste tema, ou porque alguém escolheu você para ler: você fala o idioma.',
  },
  remark: {
    title: 'Um comentário sobre uma prática',
    text: 'Você pode responder ao lado do texto.',
    why: 'Você recebe porque participa dela.',
  },
  externalToConfirm: {
    title: 'Pessoas de fora podem vê-la?',
    text: 'Uma pessoa disse que sim. Falta outra concordar.',
    why: 'Você recebe porque é da equipe de gestão do conhecimento.',
  },
  summary: 'Hub: {title} «{name}» {url}',
  gone: 'Esta prática não está entre as que você vê.',
} as const satisfies SameShape<typeof english>;
