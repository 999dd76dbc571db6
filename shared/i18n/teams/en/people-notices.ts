/** Messages about what people know: what happened, what to do, why it comes. */
export const peopleNotices = {
  claimed: {
    title: 'A colleague knows a theme of yours. Can you confirm it?',
    text: 'Others find this person more easily once you have said yes.',
    why: 'You get this because you are the specialist for this theme.',
  },
  confirmed: {
    title: 'What you know is confirmed',
    text: 'Thank you. Colleagues who look for this theme find you.',
    why: 'You get this because you said that you know this theme.',
  },
  changed: {
    title: 'The specialist sees another level',
    text: 'Your profile shows the level below. If you see it differently, write to the specialist.',
    why: 'You get this because it is about what you know.',
  },
  declined: {
    title: 'A theme was not confirmed this time',
    text: 'Here is why. You can say it again as soon as there is more to show.',
    why: 'You get this because you said that you know this theme.',
  },
  due: {
    title: 'Is this still right?',
    text: 'It was confirmed a year ago. One press is enough.',
    why: 'You get this once a year for each theme that you know.',
  },
  proposed: {
    title: 'Do you know this theme well?',
    text: 'A colleague thinks so. If you agree, others can find you for it. You decide.',
    why: 'You get this because a specialist or the KM team proposed you.',
  },
  successor: {
    title: 'Do you carry on a colleague’s work?',
    text: 'You are named for it. Nobody is sent to you before you accept; you decide.',
    why: 'You get this because human resources or the KM team named you.',
  },
  contactRated: {
    title: 'Did it help?',
    text: 'A few days ago the hub led you to a colleague. One press is enough.',
    why: 'You get this once for each person to whom the hub led you.',
  },
  summary: 'Hub: {title} “{name}” {url}',
  gone: 'This is settled already. There is nothing more to do.',
};
