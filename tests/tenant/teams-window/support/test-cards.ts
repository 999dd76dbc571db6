const card = (body: readonly object[], actions: readonly object[] = []): object => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
  actions,
});

const words = (text: string, more: object = {}): object => ({
  type: 'TextBlock',
  wrap: true,
  text,
  ...more,
});

/** What the refreshed card says. */
export const ONLY_YOURS = 'Only for you';

/** A card with every kind of thing that cards of the hub have. */
export const countCard = card(
  [
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [words('Can you review this?', { weight: 'bolder', size: 'medium' })],
        },
        { type: 'Column', width: 'auto', items: [words('Until Mon', { weight: 'bolder' })] },
      ],
    },
    words('[A mobile desk in Pacaraima](https://example.org/desk)'),
    {
      type: 'FactSet',
      facts: [
        { title: 'From', value: 'Mission Brazil' },
        { title: 'Time', value: '8 minutes' },
      ],
    },
    words('You get this because you review practices.', { isSubtle: true, size: 'small' }),
    { type: 'Input.Text', id: 'note', label: 'A note' },
    {
      type: 'Input.ChoiceSet',
      id: 'level',
      label: 'How sure?',
      style: 'compact',
      value: 'some',
      choices: [
        { title: 'Somewhat', value: 'some' },
        { title: 'Very', value: 'very' },
      ],
    },
  ],
  [
    {
      type: 'Action.Execute',
      title: 'Review',
      verb: 'count',
      style: 'positive',
      data: { id: 7 },
      fallback: 'Action.Submit',
    },
    { type: 'Action.Submit', title: 'Not now', data: { later: true } },
    { type: 'Action.Execute', title: 'Say words', verb: 'words' },
    { type: 'Action.Execute', title: 'Break', verb: 'fail' },
  ]
);

export const plainCard = card([words('The same for everybody')]);

export const doneCard = (text: string): object => card([words(text)]);

export const secretCard = card(
  [words('A secret')],
  [{ type: 'Action.Execute', title: 'Show', verb: 'secret' }]
);

/** A card whose buttons open dialogs: one with a form, one with a page. */
export const formCard = card(
  [words('Dialogs')],
  [
    {
      type: 'Action.Submit',
      title: 'Open the form',
      data: { msteams: { type: 'task/fetch' }, kind: 'form' },
    },
    {
      type: 'Action.Submit',
      title: 'Open the page',
      data: { msteams: { type: 'task/fetch' }, kind: 'page' },
    },
  ]
);
