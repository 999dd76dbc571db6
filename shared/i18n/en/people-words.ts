import { peopleProblems } from './people-problems';

/** What every surface says of people: pages, bot, cards. */
export const people = {
  problems: peopleProblems,
  /** Stands for a name that is not known. */
  somebody: 'Somebody',
  levels: {
    learner: 'Learner',
    practitioner: 'Practitioner',
    expert: 'Expert',
    reference: 'Reference',
  },
  levelsMean: {
    learner: 'Learns it now, and can say where things stand.',
    practitioner: 'Does it, and answers the usual questions.',
    expert: 'Answers hard cases and advises others. A specialist confirms it.',
    reference: 'The region turns to this person for it. A specialist confirms it.',
  },
  states: {
    claimed: 'Own statement',
    pending: 'Waits for confirmation',
    confirmed: 'Confirmed',
    due: 'Due for confirmation',
    lapsed: 'Not confirmed any more',
    declined: 'Not confirmed',
    withdrawn: 'Taken back',
    proposed: 'Proposed to the person',
  },
  confirmed: {
    byEvidence: 'by evidence',
    bySpecialist: 'by {name}, specialist',
    bySomebody: 'by a specialist',
    dueIn: '{days, plural, =0 {Due today} one {Due in # day} other {Due in # days}}',
    overdue: 'Due since {date}',
  },
  availability: {
    open: 'Open to questions',
    limited: 'Little time now',
    notUntil: 'Away, back on {date}',
    overloaded: 'Much asked this month',
  },
  asked: '{asked, number} of {possible, number} possible',
  languageLevels: { basic: 'basic', good: 'good', native: 'native' },
  spoken: '{language} ({level})',
  roles: {
    specialist: 'Regional specialist',
    focalPoint: 'Focal point',
    mentor: 'Mentors new colleagues',
  },
  former: 'Former colleague',
  /** What speaks for somebody, in figures and in plain words. */
  evidence: {
    document: '{count, plural, one {# document} other {# documents}}',
    practice: '{count, plural, one {# good practice} other {# good practices}}',
    reuse: '{count, plural, one {# practice used elsewhere} other {# practices used elsewhere}}',
    answer: '{count, plural, one {# answer} other {# answers}}',
    answerUseful: '{count, plural, one {# useful answer} other {# useful answers}}',
    answerSome:
      '{count, plural, one {# answer} other {# answers}}, {useful, number} of them useful',
    community: '{count, plural, one {looks after # community} other {looks after # communities}}',
    project: '{count, plural, one {# project} other {# projects}}',
    event: '{count, plural, one {# event led} other {# events led}}',
    none: 'Own statement; no document yet',
  },
  works: {
    document: 'Document',
    practice: 'Good practice',
    reuse: 'Practice used elsewhere',
    answer: 'Answer',
    community: 'Community',
    project: 'Project',
    event: 'Event',
  },
  /** Why somebody is in a list. */
  reasons: {
    name: 'The name matches',
    specialist: 'Regional specialist for {theme}',
    focalPoint: 'Focal point for {theme}',
    skillSure: '{theme}: {level}, confirmed',
    skillDue: '{theme}: {level}, confirmed until recently',
    skillSaid: '{theme}: {level}, own statement',
    evidence: '{theme}: {what}',
    post: 'Post: {post}',
    project: 'Works in the project {code}',
    language: 'Speaks {language}',
  },
  sources: {
    directory: 'Directory',
    hr: 'Human resources',
    self: 'Own statement',
    specialist: 'Specialist',
    evidence: 'Evidence',
  },
  /** What did not answer. */
  missing: {
    accounts: 'the directory of the organisation',
    profiles: 'the profiles',
    skills: 'the skills',
    staff: 'the list of human resources',
    contacts: 'how much each person is asked',
    documents: 'the documents',
    practices: 'the good practices',
    questions: 'the questions and answers',
    communities: 'the communities',
    events: 'the events',
  },
  actions: {
    see: 'See the profile',
  },
  channels: { chat: 'Chat in Teams', mail: 'Mail' },
  outcomes: { useful: 'Yes, it helped', notUseful: 'It did not help', noReply: 'No reply yet' },
  /** The first message to a colleague, which can be changed before it is sent. */
  message: {
    subject: 'A question about {topic}',
    text: 'Hello {name}, the knowledge hub says that you know about {topic}. May I ask you something about it? ',
  },
  /** To the one who is named to carry on a colleague’s work. */
  succession: {
    left: '{name} left on {date}.',
    leaves: '{name} leaves on {date}.',
    gone: '{name} does not work here any more.',
    turn: 'Whoever looks for {name} will see that they can turn to you.',
    turnAbout:
      'Whoever looks for {name} will see that they can turn to you, for example about {list}.',
    accept: 'I accept',
    notMe: 'Not me',
  },
  privacy: 'Please never write names or data of people whom we assist.',
};
