export const mail = {
  /** Stands at the head of every mail. */
  sender: 'Regional knowledge hub',
  preferences: 'Choose what you get',
  unsubscribe: 'Stop messages of this kind',
  /** Read aloud by a screen reader before the facts. */
  facts: 'Details',
  noReply: 'This mail was sent automatically. Answers to it are not read.',
  /** Before the address of a link, in mails without formatting. */
  linkTo: '{label}: {url}',
  /** The page behind the link at the foot of a mail. */
  stop: {
    title: 'Stop these mails?',
    text: 'Mail of the kind “{kind}” will no longer come. What you get in Teams stays as it is.',
    button: 'Stop these mails',
    done: 'Done. These mails have stopped.',
    doneText: '“{kind}” no longer comes by mail.',
    invalid: 'This link is not whole.',
    invalidText: 'Open the link from the mail again, or choose in Teams what you get.',
  },
} as const;
