import type { Standing } from './community';
import type {
  Finding,
  Measure,
  MeasureKey,
  MonthPoint,
  Overlap,
  Suggestion,
} from './health-report';

/** From when on figures speak; each can be said in a sentence. */
export const thresholds = {
  /** Months without a single message after which an end is worth a thought. */
  silentMonths: 3,
  /** Of the questions of a month: fewer answered in time need help. */
  answeredPercent: 60,
  /** This many answered in time are worth a word of praise. */
  wellAnsweredPercent: 80,
  /** Of the questions of a month: more without any answer need help. */
  unansweredPercent: 33,
  /** Fewer messages than this share of what the three months before had on average. */
  fewerPercent: 50,
  /** More messages than this share of it. */
  morePercent: 150,
  /** Of the conversations of a month: fewer with somebody who cares for the community. */
  moderatedPercent: 20,
} as const;

/** What a suggestion rests on. */
export interface CourseFacts {
  readonly standing: Standing;
  readonly measures: readonly Measure[];
  /** Oldest first, the month itself last. */
  readonly trend: readonly MonthPoint[];
  readonly moderatorCount: number;
  readonly supervisorCount: number;
  readonly overlap: readonly Overlap[];
  readonly reviewDue: boolean;
}

/** Every finding that the figures give, the weightiest first. */
export function findingsOf(facts: CourseFacts): readonly Finding[] {
  const { trend, moderatorCount, supervisorCount } = facts;
  const silent = silentMonths(trend);
  const strong = facts.overlap.find(({ isStrong }) => isStrong);
  const found: (Finding | undefined)[] = [
    silent >= thresholds.silentMonths ? finding('silent', { months: silent }) : undefined,
    strong && finding('overlap', { percent: strong.sharedPercent ?? 0 }),
    supervisorCount === 0 ? finding('no-supervisor') : undefined,
    moderatorCount < 2 ? finding('no-moderators', { count: moderatorCount }) : undefined,
    measureOf(facts, 'posts')?.withheld === 'too-few' ? finding('few-people') : undefined,
    ...answerFindings(facts),
    moderationFinding(facts),
    changeFinding(trend),
    measureOf(facts, 'countries')?.value === 1 ? finding('one-country') : undefined,
    facts.reviewDue ? finding('review-due') : undefined,
  ];
  const all = found.filter((one) => one !== undefined);
  return all.length > 0 ? all : [finding('steady')];
}

/** Findings that speak for help. */
const needsHelp: readonly Finding['code'][] = [
  'few-people',
  'answers-late',
  'unanswered-many',
  'fewer-posts',
  'no-moderators',
  'no-supervisor',
  'moderators-absent',
];

/**
 * What the findings speak for: an end where nobody has written for months, one community where two
 * have the same people and theme, help where something lacks, and else to go on.
 */
export function suggestCourse(facts: CourseFacts, findings: readonly Finding[]): Suggestion {
  const because = (...codes: readonly Finding['code'][]): readonly Finding[] =>
    findings.filter(({ code }) => codes.includes(code));
  const silent = because('silent');
  // A community that is only an idea has not begun to talk.
  if (silent.length > 0 && facts.standing !== 'potential')
    return { kind: 'close', because: silent };
  const strong = facts.overlap.find(({ isStrong }) => isStrong);
  if (strong) {
    return { kind: 'merge', otherId: strong.otherId, because: because('overlap') };
  }
  const help = because(...needsHelp);
  if (help.length > 0) return { kind: 'support', because: help };
  const good = because('answers-good', 'more-posts', 'steady');
  return { kind: 'keep', because: good.length > 0 ? good : [finding('steady')] };
}

function silentMonths(trend: readonly MonthPoint[]): number {
  const spoken = [...trend].reverse().findIndex(({ posts }) => posts !== 0);
  return spoken === -1 ? trend.length : spoken;
}

function answerFindings(facts: CourseFacts): readonly (Finding | undefined)[] {
  const inTime = percentOf(measureOf(facts, 'answeredInTime'));
  const open = percentOf(measureOf(facts, 'unanswered'));
  return [
    inTime !== undefined && inTime < thresholds.answeredPercent
      ? finding('answers-late', { percent: inTime })
      : undefined,
    open !== undefined && open > thresholds.unansweredPercent
      ? finding('unanswered-many', { percent: open })
      : undefined,
    inTime !== undefined && inTime >= thresholds.wellAnsweredPercent
      ? finding('answers-good', { percent: inTime })
      : undefined,
  ];
}

function moderationFinding(facts: CourseFacts): Finding | undefined {
  const percent = percentOf(measureOf(facts, 'moderation'));
  return percent !== undefined && percent < thresholds.moderatedPercent
    ? finding('moderators-absent', { percent })
    : undefined;
}

/** The month against the average of the three before, where all of them may be shown. */
function changeFinding(trend: readonly MonthPoint[]): Finding | undefined {
  const now = trend[trend.length - 1]?.posts;
  const before = trend.slice(-4, -1).flatMap(({ posts }) => posts ?? []);
  const usual = before.reduce((sum, posts) => sum + posts, 0) / 3;
  if (now === undefined || before.length < 3 || usual === 0) return undefined;
  const percent = Math.round((now / usual) * 100);
  if (percent < thresholds.fewerPercent) return finding('fewer-posts', { percent });
  return percent > thresholds.morePercent ? finding('more-posts', { percent }) : undefined;
}

function measureOf({ measures }: CourseFacts, key: MeasureKey): Measure | undefined {
  return measures.find((measure) => measure.key === key);
}

/** A share in percent; undefined where it is withheld. */
export function percentOf(measure: Measure | undefined): number | undefined {
  return measure?.value === undefined || !measure.of
    ? undefined
    : Math.round((measure.value / measure.of) * 100);
}

function finding(code: Finding['code'], values: Finding['values'] = {}): Finding {
  return { code, values };
}
