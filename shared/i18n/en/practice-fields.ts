/**
 * What a practice is told in: the label of each text, what belongs there, and a sentence that shows
 * how. The examples are our own and invented; together they tell one practice.
 */
export const practiceFields = {
  title: {
    label: 'Title',
    help: 'What was done and where, in up to twelve words.',
    example: 'Mobile desk for regularisation at the Desaguadero crossing',
  },
  summary: {
    label: 'Summary',
    help: 'What, for whom and what changed. Up to 200 words; people decide by it whether to read on.',
    example:
      'Two days a week, civil registry, migration office and ombudsperson share one desk at the crossing. Families complete three procedures in one queue.',
  },
  context: {
    label: 'Context and problem',
    help: 'How things were before, and for whom that was a problem. Figures help.',
    example:
      'In January 2026 families waited 19 days on average and travelled to three towns for one permit.',
  },
  actions: {
    label: 'What was done',
    help: 'The steps in their order, who took each one and how long it lasted.',
    example:
      'First we mapped the procedures with the three institutions. In week 3 we tested one shared form with 20 families.',
  },
  results: {
    label: 'Results and evidence',
    help: 'What changed, by how much, and how you know. What you did not expect belongs here too.',
    example:
      'The average wait fell from 19 to 11 days between March and June (monthly report, page 6).',
  },
  enabling: {
    label: 'What helped',
    help: 'What made it possible: people, agreements, laws, money, luck.',
    example: 'The ombudsperson’s office already had a weekly shift at the crossing.',
  },
  obstacles: {
    label: 'Obstacles',
    help: 'What got in the way and what you did about it. Write what happened, not who did it.',
    example:
      'In the rainy season the desk missed 9 of 34 trips. An agreement on transport with the municipality is needed.',
  },
  replicability: {
    label: 'How to repeat it',
    help: 'What another mission needs first, what it may change, and what it should keep.',
    example:
      'You need three institutions, one vehicle and 46 staff hours a month. Keep the shared form; the place may change.',
  },
  takeaways: {
    label: 'Key takeaways',
    help: 'Two to five sentences to remember, each on its own line.',
    example: 'One queue saves families more time than three fast counters.',
  },
  actionPoints: {
    label: 'Action points',
    help: 'What a colleague can do tomorrow. One per line, each beginning with a verb.',
    example: 'Ask the civil registry which mornings it can leave the office.',
  },
  shortVersion: {
    label: 'Short version',
    help: 'Two or three sentences for the newsletter or a card.',
    example:
      'Three institutions, one desk, one queue: in four months the wait at the crossing fell from 19 to 11 days.',
  },
};

/** The three questions on gender, rights and harm. */
export const practiceLens = {
  reach: {
    label: 'Did it reach women, men and other identities alike?',
    short: 'Reach by gender',
    help: 'Say how you know. Figures by sex, gender or age are best. “Not done” is an answer too.',
    example:
      'Half of the places went to women heading a household; the attendance list shows 51 %.',
  },
  rights: {
    label: 'Which right did it protect, and how?',
    short: 'Right protected',
    help: 'Choose one or more, and say how you know.',
    example: '84 girls and boys now have a registered birth certificate (civil registry, June).',
  },
  harm: {
    label: 'Was there a risk of harm? What was done to avoid it?',
    short: 'Risk of harm and care',
    help: 'Think of queues, exposure, data, expectations. Write no names of people assisted.',
    example:
      'Queues exposed families to theft. We gave appointments by message and a place in the shade.',
  },
};
