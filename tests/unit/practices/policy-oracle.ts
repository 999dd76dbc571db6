import type { Practice, PracticeAction } from '../../../shared/domain/practices';
import type { Role } from '../../../shared/kernel/policy';

/** Somebody, as plainly as can be told. */
export interface OraclePerson {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly themes: readonly string[];
  readonly mission: string;
  readonly projects: readonly string[];
}

/**
 * Who may do what, written down a second time from the specification (4.5 to 4.13) and in another way
 * than the table: one question after the other, so that a slip in one does not repeat in the other.
 * @returns undefined where the practice does not exist for the person
 */
export function mayBySpecification(
  person: OraclePerson,
  action: PracticeAction,
  practice: Practice
): boolean | undefined {
  const km = person.roles.includes('KMTeam');
  const theme = practice.content.themeKeys.some((key) => person.themes.includes(key));
  const rts = person.roles.includes('RTS') && theme;
  const staff = person.roles.some((role) => role !== 'Guest');
  const author = practice.author.personId === person.id;
  const writer = author || practice.coAuthors.some(({ personId }) => personId === person.id);
  const seats = practice.seats.filter(({ personId }) => personId === person.id);
  const spoke = seats.some(({ assessment }) => assessment);
  const reviewer = seats.some(({ left, assessment }) => !left || assessment);
  const { state } = practice;
  const ended = ['archived', 'rejected', 'withdrawn', 'merged'].includes(state);
  const read = practice.publishedAt !== undefined && !ended;
  const outside = read && practice.external?.confirmedBy !== undefined;
  const sees =
    km ||
    writer ||
    reviewer ||
    rts ||
    (staff && read) ||
    (person.roles.includes('Guest') && outside);
  if (!sees) return undefined;

  const bound =
    writer ||
    person.mission === practice.author.missionKey ||
    (practice.content.projectCode !== '' &&
      person.projects.includes(practice.content.projectCode)) ||
    practice.content.contact?.personId === person.id;
  const round = practice.seats.filter(
    (seat) => !seat.left && (seat.revision ?? 1) === practice.revision
  );
  const open =
    state === 'inReview' && round.some((seat) => seat.personId === person.id && !seat.assessment);
  const again = practice.publishedAt !== undefined;
  const isOne = (...states: readonly string[]): boolean => states.includes(state);
  const keeps = (km || rts) && !bound;
  const decided = !isOne('submitted', 'screening', 'inReview', 'resubmitted');

  switch (action) {
    case 'see':
      return true;
    case 'submit':
      return staff && author && isOne('changesRequested', 'revising');
    case 'screen':
      return keeps && isOne('submitted', 'resubmitted');
    case 'assign':
      return (
        keeps && (isOne('screening', 'resubmitted') || (state === 'inReview' && round.length < 3))
      );
    case 'replaceReviewer':
      return keeps && state === 'inReview' && round.some(({ assessment }) => !assessment);
    case 'requestChanges':
      return keeps && isOne('screening', 'inReview', 'accepted');
    case 'reject':
      return keeps && isOne('screening', 'inReview', 'resubmitted');
    case 'merge':
      return keeps && isOne('screening', 'inReview', 'resubmitted');
    case 'publish':
      return keeps && state === 'accepted';
    case 'review':
      return staff && open && !bound;
    case 'decline':
      return staff && open;
    case 'remark':
      return (km || (staff && (writer || reviewer || rts))) && !ended && state !== 'published';
    case 'seeReviews':
      if (km && !writer) return true;
      if (!staff) return false;
      if (writer) return decided;
      return (spoke && !open) || rts || (reviewer && decided);
    case 'seeTrail':
      return km || (staff && (writer || rts));
    case 'withdraw':
      if (author && !again) {
        return isOne(
          'submitted',
          'screening',
          'inReview',
          'changesRequested',
          'resubmitted',
          'accepted'
        );
      }
      if (author) {
        return isOne(
          'screening',
          'inReview',
          'changesRequested',
          'resubmitted',
          'accepted',
          'revising'
        );
      }
      return km && state === 'changesRequested';
    case 'confirm':
      return (km || rts || author) && state === 'dueForReview';
    case 'revise':
      return (km || rts || author) && isOne('published', 'dueForReview');
    case 'abandon':
      return (
        (km || rts || author) &&
        again &&
        isOne('screening', 'inReview', 'changesRequested', 'resubmitted', 'accepted', 'revising')
      );
    case 'archive':
      return (km || rts || author) && isOne('published', 'dueForReview', 'revising');
    case 'restore':
      return (km || rts) && state === 'archived';
    case 'translate':
      return (
        !ended &&
        (km ||
          person.roles.some((role) => role === 'Reviewer' || role === 'KMFP') ||
          (staff && (writer || rts)))
      );
    case 'checkTranslation':
      return (
        !ended &&
        practice.translations.some(({ checkedBy }) => !checkedBy) &&
        (km || rts || person.roles.some((role) => role === 'Reviewer' || role === 'KMFP'))
      );
    case 'chooseLanguageReviewer':
      return (
        !ended &&
        practice.translations.some(({ checkedBy }) => !checkedBy) &&
        (km ||
          (staff &&
            practice.translations.some(
              ({ by, checkedBy }) => by.personId === person.id && !checkedBy
            )))
      );
    case 'wantExternal':
      return (km || rts) && !writer && isOne('accepted', 'published', 'dueForReview', 'revising');
    case 'confirmExternal':
      return (
        km &&
        !writer &&
        practice.external !== undefined &&
        practice.external.wantedBy.personId !== person.id &&
        !practice.external.confirmedBy &&
        isOne('accepted', 'published', 'dueForReview', 'revising')
      );
    case 'reuse':
      return staff && !writer && read;
    case 'export':
      return staff;
  }
}
