import type { MailFolder } from '../../core/mail/message';
import type { Language } from '../chrome/languages';

/** Folders that the viewer shows, in their order. */
export const SHOWN_FOLDERS = [
  'inbox',
  'sentitems',
  'drafts',
  'outbox',
  'deleteditems',
] as const satisfies readonly MailFolder[];
export type ShownFolder = (typeof SHOWN_FOLDERS)[number];

export interface MailboxTexts {
  mail: string;
  folders: Readonly<Record<ShownFolder, string>>;
  foldersLabel: string;
  messages: string;
  emptyFolder: string;
  chooseMessage: string;
  noMailbox: string;
  noMailboxAdvice: string;
  missing: string;
  unread: string;
  draft: string;
  from: string;
  to: string;
  copy: string;
  replyTo: string;
  noSubject: string;
  head: string;
  properties: string;
  content: string;
  older: string;
  newer: string;
  back: string;
}

/** Words of the viewer's own. */
export const MAILBOX_TEXTS: Readonly<Record<Language, MailboxTexts>> = {
  'es-ES': {
    mail: 'Correo',
    folders: {
      inbox: 'Bandeja de entrada',
      sentitems: 'Enviados',
      drafts: 'Borradores',
      outbox: 'Bandeja de salida',
      deleteditems: 'Eliminados',
    },
    foldersLabel: 'Carpetas',
    messages: 'Mensajes',
    emptyFolder: 'Aquí no hay mensajes.',
    chooseMessage: 'Elija un mensaje para leerlo.',
    noMailbox: 'Esta persona no tiene buzón',
    noMailboxAdvice: 'Las personas invitadas y las que se fueron no tienen buzón aquí.',
    missing: 'No encontramos este mensaje. Puede que se haya movido o eliminado.',
    unread: 'Sin leer',
    draft: 'Borrador',
    from: 'De',
    to: 'Para',
    copy: 'Con copia',
    replyTo: 'Responder a',
    noSubject: '(sin asunto)',
    head: 'Encabezados',
    properties: 'Propiedades de programas',
    content: 'Texto del mensaje',
    older: 'Más antiguos',
    newer: 'Más recientes',
    back: 'Volver a los mensajes',
  },
  'pt-BR': {
    mail: 'E-mail',
    folders: {
      inbox: 'Caixa de entrada',
      sentitems: 'Enviados',
      drafts: 'Rascunhos',
      outbox: 'Caixa de saída',
      deleteditems: 'Excluídos',
    },
    foldersLabel: 'Pastas',
    messages: 'Mensagens',
    emptyFolder: 'Não há mensagens aqui.',
    chooseMessage: 'Escolha uma mensagem para ler.',
    noMailbox: 'Esta pessoa não tem caixa de correio',
    noMailboxAdvice: 'Pessoas convidadas e quem já saiu não têm caixa de correio aqui.',
    missing: 'Não encontramos esta mensagem. Ela pode ter sido movida ou excluída.',
    unread: 'Não lida',
    draft: 'Rascunho',
    from: 'De',
    to: 'Para',
    copy: 'Com cópia',
    replyTo: 'Responder a',
    noSubject: '(sem assunto)',
    head: 'Cabeçalhos',
    properties: 'Propriedades de programas',
    content: 'Texto da mensagem',
    older: 'Mais antigas',
    newer: 'Mais recentes',
    back: 'Voltar às mensagens',
  },
  'en-US': {
    mail: 'Mail',
    folders: {
      inbox: 'Inbox',
      sentitems: 'Sent items',
      drafts: 'Drafts',
      outbox: 'Outbox',
      deleteditems: 'Deleted items',
    },
    foldersLabel: 'Folders',
    messages: 'Messages',
    emptyFolder: 'There are no messages here.',
    chooseMessage: 'Choose a message to read it.',
    noMailbox: 'This person has no mailbox',
    noMailboxAdvice: 'Guests, and people who have left, have no mailbox here.',
    missing: 'We cannot find this message. It may have been moved or deleted.',
    unread: 'Unread',
    draft: 'Draft',
    from: 'From',
    to: 'To',
    copy: 'Copy',
    replyTo: 'Reply to',
    noSubject: '(no subject)',
    head: 'Headers',
    properties: 'Properties set by programs',
    content: 'Text of the message',
    older: 'Older',
    newer: 'Newer',
    back: 'Back to the messages',
  },
};
