/** What a person reads when nothing was done, and what would help. */
export const questionProblems = {
  'text-missing': 'Please write a few words first.',
  'text-too-short': 'Please say a little more: {least, number} letters at least.',
  'text-too-long':
    'This is longer than {most, number} letters. Please shorten it, or add a document.',
  'reason-missing': 'Please say in a few words why.',
  'unknown-theme': 'This theme is not in the vocabulary any more. Please choose another one.',
  'unknown-country': 'This country is not in the vocabulary. Please choose another one.',
  'too-many-open':
    'You have {most, number} open questions. Withdraw one that you no longer need, then ask again.',
  'not-found': 'This question is not among those that you may see.',
  'not-yours': 'Only the person who asked can do this.',
  'role-missing': 'Your role does not include this. The KM team can help.',
  'own-question': 'This is your own question. Somebody else has to do this.',
  'not-assigned-to-you': 'This question is with somebody else now. There is nothing more to do.',
  'other-theme': 'This question belongs to a theme for which somebody else answers.',
  'km-only': 'Only the KM team may see this question.',
  'not-now': 'This is not possible any more: the question has moved on.',
  'done-already': '{by} was faster. Nothing more to do.',
  'changed-meanwhile':
    'Somebody changed this at the same moment. Please look again and then decide.',
  'unknown-person': 'This person cannot take the question. Please choose somebody else.',
  'person-is-asker': 'This person asked the question. Please choose somebody else.',
  'person-not-in-team': 'This question is for the KM team alone. Please choose one of the team.',
  'source-link-invalid': 'A source needs a title, and its link must begin with https.',
  'verified-until-invalid': 'Please choose a day from today on, within two years.',
  'answer-missing': 'The answer is missing in all languages.',
  'variant-missing': 'Please write at least one way of asking.',
  'already-revealed': 'Your name is visible already.',
};
