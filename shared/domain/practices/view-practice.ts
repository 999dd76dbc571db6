import type { Actor } from '../../kernel/policy';
import { unavailability } from './availability';
import { seesAuthor, veilOf, type Veil } from './hidden-author';
import { versionOf } from './moves';
import { decide, viewerOf } from './policy';
import type { Practice, Remark, ReviewSeat, TrailRecord } from './practice';
import type { PracticeContent } from './practice-content';
import { openStates, type PracticeState } from './practice-states';
import { currentSeats, leastReviewers, revisionOf } from './seats';
import { asPublished } from './shelf-state';
import { isWriter, type Ties } from './ties';
import type {
  ActionView,
  PracticeAction,
  PracticeRow,
  PracticeView,
  PracticeViewer,
} from './views';
import { waitsFor } from './waits-for';

/** Who looks, with what binds her to the practice. */
export interface Onlooker {
  readonly actor: Actor;
  readonly ties?: Ties;
  readonly now: Date;
}

const keeperActions = [
  ...([
    'screen',
    'assign',
    'replaceReviewer',
    'requestChanges',
    'reject',
    'merge',
    'publish',
  ] as const),
  ...(['wantExternal', 'confirmExternal', 'confirm', 'revise', 'abandon', 'archive'] as const),
  ...(['restore', 'withdraw', 'remark', 'translate', 'checkTranslation'] as const),
  'chooseLanguageReviewer' as const,
  ...(['seeReviews', 'seeTrail', 'reuse', 'export'] as const),
];

/** What each has to do with a practice; what is not allowed now stands there with its reason. */
const relevant: Readonly<Record<PracticeViewer, readonly PracticeAction[]>> = {
  author: [
    ...(['submit', 'withdraw', 'confirm', 'revise', 'abandon', 'archive', 'remark'] as const),
    ...(['translate', 'seeReviews', 'seeTrail', 'review', 'reuse', 'export'] as const),
    'chooseLanguageReviewer',
  ],
  reviewer: [
    ...(['review', 'decline', 'remark', 'seeReviews', 'translate', 'checkTranslation'] as const),
    ...(['chooseLanguageReviewer', 'reuse', 'export'] as const),
  ],
  team: keeperActions,
  specialist: keeperActions,
  reader: ['reuse', 'translate', 'checkTranslation', 'chooseLanguageReviewer', 'export'],
  guest: ['export'],
};

/**
 * A practice as the actor may see it; undefined where she may not see it at all. Everything that
 * leaves the service goes through here: a hidden author has no name in it.
 */
export function viewPractice(
  stored: Practice,
  onlooker: Onlooker,
  reuseCount: number
): PracticeView | undefined {
  const { actor, ties } = onlooker;
  const viewer = viewerOf(actor, { practice: stored });
  if (viewer === undefined) return undefined;
  const isOutside = viewer === 'reader' || viewer === 'guest';
  const practice = isOutside ? asPublished(stored) : stored;
  const thing = { practice, ...(ties ? { ties } : {}) };
  const veil = veilOf(practice, !seesAuthor(actor, practice));
  const { rejection, mergedIntoId, external, publishedAt, reviewOn } = practice;
  return {
    ...rowOf(practice, onlooker),
    ...{ viewer, version: versionOf(stored), revision: practice.revision, reuseCount },
    content: viewContent(practice, veil, isOutside),
    coAuthors: veil.isHidden ? [] : practice.coAuthors,
    attachments: practice.attachments,
    translations: practice.translations.map((one) => veil.translation(one)),
    seats: viewSeats(practice, actor, decide(actor, 'seeReviews', thing).allowed, viewer),
    remarks: isOutside ? [] : practice.remarks.map((one) => viewRemark(one, veil)),
    ...(rejection && !isOutside ? { rejection } : {}),
    ...(mergedIntoId === undefined ? {} : { mergedIntoId }),
    ...(external ? { external } : {}),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
    actions: viewActions(stored, viewer, onlooker),
    ...viewTrail(practice, viewer, onlooker, veil),
  };
}

/** One line of a list. */
export function rowOf(practice: Practice, { actor, ties, now }: Onlooker): PracticeRow {
  const { id, state, content, author, since, dueAt } = practice;
  const seats = currentSeats(practice);
  const task = waitsFor(practice, actor, ties);
  const isNamed = seesAuthor(actor, practice);
  return {
    ...{ id, state, since, locale: content.locale, kind: content.kind },
    title: content.texts.title ?? '',
    ...{ themeKeys: content.themeKeys, countryKeys: content.countryKeys },
    ...(isNamed ? { author: { personId: author.personId, name: author.name } } : {}),
    ...(author.missionKey === undefined ? {} : { missionKey: author.missionKey }),
    ...(author.mission === undefined ? {} : { mission: author.mission }),
    ...(dueAt === undefined ? {} : { dueAt }),
    isLate: isLate(practice, now),
    reviews: {
      given: seats.filter(({ assessment }) => assessment !== undefined).length,
      wanted: Math.max(leastReviewers, seats.length),
    },
    ...(task === undefined ? {} : { waitsFor: task }),
  };
}

/** Past the time that its state has. */
export function isLate({ state, dueAt }: Practice, now: Date): boolean {
  const isOpen = (openStates as readonly PracticeState[]).includes(state);
  return isOpen && dueAt !== undefined && now.toISOString() > dueAt;
}

/** What is published of a practice whose author is hidden names nobody of hers. */
export function viewContent(
  practice: Practice,
  { isHidden }: Pick<Veil, 'isHidden'>,
  isOutside: boolean
): PracticeContent {
  if (!isHidden) return practice.content;
  const { contact, ...content } = practice.content;
  const isKept = contact !== undefined && !isWriter(contact.personId, practice);
  return {
    ...content,
    ...(isKept ? { contact } : {}),
    // A project has few people.
    ...(isOutside ? { projectCode: '' } : {}),
  };
}

/** Her own seat; those of others where she may read them, or where an earlier round has ended. */
function viewSeats(
  { seats, revision }: Practice,
  { id }: Actor,
  mayRead: boolean,
  viewer: PracticeViewer
): readonly ReviewSeat[] {
  if (viewer === 'reader' || viewer === 'guest') return [];
  return seats.filter((seat) => mayRead || seat.personId === id || revisionOf(seat) < revision);
}

function viewRemark(remark: Remark, veil: Veil): Remark {
  return {
    ...remark,
    by: veil.person(remark.by),
    replies: remark.replies.map((reply) => ({ ...reply, by: veil.person(reply.by) })),
  };
}

function viewActions(
  practice: Practice,
  viewer: PracticeViewer,
  { actor, ties }: Onlooker
): readonly ActionView[] {
  const thing = { practice, ...(ties ? { ties } : {}) };
  const isKeeper = actor.roles.includes('KMTeam') || actor.roles.includes('RTS');
  const sat = practice.seats.some(({ personId }) => personId === actor.id);
  const actions = new Set([
    ...relevant[viewer],
    // Whoever keeps the theme as well is told why her own practice is not hers to judge.
    ...(isKeeper && viewer !== 'reader' ? relevant.team : []),
    ...(sat && viewer !== 'guest' ? relevant.reviewer : []),
  ]);
  return [...actions].map((action): ActionView => {
    const decision = decide(actor, action, thing);
    if (!decision.allowed) return { action, allowed: false, reason: decision.reason };
    const wrong = unavailability(action, practice, actor);
    return wrong ? { action, allowed: false, reason: wrong.code } : { action, allowed: true };
  });
}

/** The whole audit for those who keep it; for its writers the way that the practice has gone. */
function viewTrail(
  practice: Practice,
  viewer: PracticeViewer,
  { actor, ties }: Onlooker,
  veil: Veil
): { readonly trail?: readonly TrailRecord[] } {
  const thing = { practice, ...(ties ? { ties } : {}) };
  if (!decide(actor, 'seeTrail', thing).allowed) return {};
  const records =
    viewer === 'author'
      ? practice.trail.filter(({ before, after }) => before !== after)
      : practice.trail;
  return { trail: records.map((one) => ({ ...one, by: veil.hand(one.by) })) };
}
