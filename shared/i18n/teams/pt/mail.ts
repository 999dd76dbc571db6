import type { mail as english } from '../en/mail';
import type { SameShape } from '../../same-shape';

export const mail = {
  sender: 'Hub regional de conhecimento',
  preferences: 'Escolher o que você recebe',
  unsubscribe: 'Não receber mais mensagens deste tipo',
  facts: 'Detalhes',
  noReply: 'Este e-mail foi enviado automaticamente. As respostas não são lidas.',
  linkTo: '{label}: {url}',
  stop: {
    title: 'Parar de receber estes e-mails?',
    text: 'E-mails do tipo «{kind}» não chegarão mais. O que você recebe no Teams continua igual.',
    button: 'Não receber mais',
    done: 'Pronto. Estes e-mails não chegarão mais.',
    doneText: '«{kind}» não chega mais por e-mail.',
    invalid: 'Este link não está completo.',
    invalidText: 'Abra de novo o link do e-mail, ou escolha no Teams o que você recebe.',
  },
} as const satisfies SameShape<typeof english>;
