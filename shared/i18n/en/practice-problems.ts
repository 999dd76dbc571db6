/** What a person reads when nothing was done with a practice, and what would help. */
export const practiceProblems = {
  'not-found': 'This practice is not among those that you may see.',
  'role-missing': 'Your role does not include this. The KM team can help.',
  'not-yours': 'Only the person who wrote it can do this.',
  'not-your-review': 'This review is with somebody else. There is nothing for you to do.',
  'other-theme': 'Somebody else answers for this theme. The KM team can pass it on.',
  'own-practice': 'Nobody can do this with a practice of their own. Somebody else has to do it.',
  'same-unit': 'This needs somebody who does not work in the same unit as the person who wrote it.',
  'same-project':
    'This needs somebody who does not work in the same project as the person who wrote it.',
  'conflict-stated': 'A conflict of interest was stated. Somebody else has to review it.',
  'conflict-not-answered':
    'First confirm that you have no conflict of interest, or give the review back.',
  'not-now': 'This is not possible any more: the practice has moved on. Look at it again.',
  'done-already': '{by} was faster. Nothing more to do.',
  'changed-meanwhile': '{by} saved before you. Compare the two versions, then decide again.',
  incomplete: 'This is still missing. Please fill it in.',
  'gender-unanswered':
    'Say first whether it reached women, men and other identities alike. “Not done” is an answer too.',
  'rights-unanswered': 'Name the right that it protected, or choose “Not done”.',
  'harm-unanswered': 'Say whether there was a risk of harm, and what was done about it.',
  'evidence-missing': 'Write how you know: one sentence and, if there is one, a link.',
  'names-people':
    'There is a mail address, telephone or document number here. Take it out to protect the person.',
  'text-missing': 'Please write a few words here.',
  'text-too-long': 'This is longer than {most, number}. Please shorten it, or attach a document.',
  'too-many-words': 'This is longer than {most, number} words. Please shorten it.',
  'reason-missing': 'Please say in a few words why. The person who wrote it will read it.',
  'unknown-term': 'This term is not in the vocabulary any more. Please choose another one.',
  'unknown-person': 'This person was not found. Please choose somebody else.',
  'too-many-co-authors':
    'At most {most, number} co-authors can be named. Please remove some; the text can thank them.',
  'too-few-reviewers': 'Two people at least have to review it. Please choose one more.',
  'no-other-country':
    'One of the people who review has to be from another country. Please choose again.',
  'reviewer-not-free':
    'This person cannot review it now. The list says why; please choose another.',
  'reviewer-not-reviewer': 'This person is not among the peer reviewers. Please choose another.',
  'second-yes-needed':
    'A second person of the KM team has to agree before others can see it outside.',
  'same-person-twice': 'The same person cannot count twice. Somebody else has to do it.',
  'no-such-translation': 'There is no version in this language yet. Translate it first.',
  'not-language-reviewer':
    'This person cannot check it. It takes somebody who speaks the language, may check translations and did not write this one.',
  'translation-is-original':
    'This is the language in which it was written. Change the original instead.',
  'merge-into-itself': 'A practice cannot be joined to itself. Please choose another one.',
  'hours-invalid': 'Please write the hours as a number from 0 up, or leave the field empty.',
  'consent-missing':
    'People can be recognised and have not agreed. Take the picture or text out, or ask them first.',
  'file-empty': 'This file is empty. Please choose it again.',
  'file-too-large': 'This file is too large. Please make it smaller, or add a link to it.',
  'file-type': 'Files of this type cannot be attached. A PDF, Word or picture file can.',
  'file-not-what-it-says':
    'The content of this file is not what its name says. Save it again in its program.',
  'file-bomb': 'This file grows too large when opened, so it was not taken. Save it again as PDF.',
  'file-encrypted': 'This file has a password. Save it without one, then attach it again.',
  'file-active-content':
    'This file contains macros or scripts. Save it without them, for example as PDF.',
  'file-malware': 'This file may be harmful and was not taken. Please tell your IT colleagues.',
  'file-name-taken': 'There is a file of this name already. Give it another name.',
  'too-many-files': 'There are too many files. Keep those that another mission needs.',
};
