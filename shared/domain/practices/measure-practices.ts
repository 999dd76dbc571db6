import type { WorkingDays } from '../questions';
import type { Practice, Reuse } from './practice';
import type { PracticeState } from './practice-states';
import { practiceStates } from './practice-states';
import type { PracticeMeasures } from './views';

/** Of fewer people nothing is told: a group of four is four persons. */
const floor = 5;
/** Stages whose time somebody can shorten; the others are ends, or last as long as they should. */
const stages = [
  'submitted',
  'screening',
  'inReview',
  'changesRequested',
  'resubmitted',
  'accepted',
  'revising',
] as const satisfies readonly PracticeState[];
/** Nobody has said a word yet. */
const unreviewedStates = ['submitted', 'screening', 'inReview', 'resubmitted'] as const;
/** Longer waits all count as this many days. */
const mostDays = 520;

export interface MeasureInput {
  readonly practices: readonly Practice[];
  readonly reuses: readonly Reuse[];
  readonly workingDays: WorkingDays;
  readonly now: Date;
}

/**
 * Figures without a name (specification 4.17): time for each stage, acceptance by country, reuse,
 * share with a gender analysis, age of what nobody has reviewed. Each figure about a group stands on
 * five authors at least; else it is left out.
 */
export function measurePractices(input: MeasureInput): PracticeMeasures {
  const { practices, reuses, now } = input;
  const byState = practiceStates.flatMap((state) => {
    const those = practices.filter((practice) => practice.state === state);
    return isGroup(those) ? [[state, those.length] as const] : [];
  });
  const waiting = practices
    .filter(isUnreviewed)
    .map(({ submittedAt, author }) => daysOf(input, submittedAt, now, author.countryKey));
  return {
    byState: Object.fromEntries(byState),
    daysInStage: daysInStages(input),
    acceptanceByCountry: acceptanceByCountry(practices),
    reuses: reuses.length,
    hoursSaved: reuses.reduce((sum, { hoursSaved = 0 }) => sum + hoursSaved, 0),
    ...genderShare(practices),
    // A number of days tells of nobody: it is what the KM team has to look at first.
    ...(waiting.length > 0 ? { oldestUnreviewed: Math.max(...waiting) } : {}),
  };
}

/**
 * Whole working days between two moments in an office: its holidays and weekends count for nothing.
 * The port only counts forward, so the number is searched: first doubled, then halved.
 */
export function workingDaysBetween(
  workingDays: WorkingDays,
  from: Date,
  to: Date,
  countryKey?: string
): number {
  const isOver = (days: number): boolean => workingDays.after(from, days, countryKey) <= to;
  let low = 0;
  let high = 1;
  while (high < mostDays && isOver(high)) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isOver(middle)) low = middle;
    else high = middle;
  }
  return Math.min(low, mostDays);
}

function daysOf({ workingDays }: MeasureInput, from: string, to: Date, country?: string): number {
  return workingDaysBetween(workingDays, new Date(from), to, country);
}

function daysInStages(input: MeasureInput): PracticeMeasures['daysInStage'] {
  return stages.flatMap((state) => {
    const stays = input.practices.flatMap((practice) =>
      staysIn(practice, state).map(({ from, to }) => ({
        practice,
        days: daysOf(input, from, new Date(to), practice.author.countryKey),
      }))
    );
    return isGroup(stays.map(({ practice }) => practice))
      ? [{ state, days: median(stays.map(({ days }) => days)), count: stays.length }]
      : [];
  });
}

/** Finished stays only: an unfinished one would look shorter than it will be. */
function staysIn(
  { trail, submittedAt }: Practice,
  state: PracticeState
): readonly { readonly from: string; readonly to: string }[] {
  const stays: { from: string; to: string }[] = [];
  let entered = state === 'submitted' ? submittedAt : undefined;
  for (const { at, before, after } of trail) {
    if (before === after) continue;
    if (before === state && entered !== undefined) stays.push({ from: entered, to: at });
    if (before === state) entered = undefined;
    if (after === state) entered = at;
  }
  return stays;
}

function acceptanceByCountry(
  practices: readonly Practice[]
): PracticeMeasures['acceptanceByCountry'] {
  const byCountry = new Map<string, { practice: Practice; isAccepted: boolean }[]>();
  for (const practice of practices) {
    const countryKey = practice.author.countryKey;
    const isAccepted = has(practice, 'accept');
    if (countryKey === undefined || (!isAccepted && !has(practice, 'reject'))) continue;
    byCountry.set(countryKey, [...(byCountry.get(countryKey) ?? []), { practice, isAccepted }]);
  }
  return [...byCountry]
    .filter(([, decided]) => isGroup(decided.map(({ practice }) => practice)))
    .map(([countryKey, decided]) => ({
      countryKey,
      accepted: decided.filter(({ isAccepted }) => isAccepted).length,
      decided: decided.length,
    }))
    .sort((a, b) => b.decided - a.decided || (a.countryKey < b.countryKey ? -1 : 1));
}

function genderShare(practices: readonly Practice[]): Pick<PracticeMeasures, 'withGenderAnalysis'> {
  if (!isGroup(practices)) return {};
  const analysed = practices.filter(
    ({ content: { genderAndRights: lens } }) =>
      (lens.reach === 'withData' || lens.reach === 'partly') && lens.reachEvidence.trim() !== ''
  );
  const share = Math.round((100 * analysed.length) / practices.length) / 100;
  return { withGenderAnalysis: { share, of: practices.length } };
}

function isUnreviewed({ state, seats }: Practice): boolean {
  return (
    (unreviewedStates as readonly PracticeState[]).includes(state) &&
    !seats.some(({ assessment }) => assessment !== undefined)
  );
}

function has({ trail }: Practice, event: string): boolean {
  return trail.some((record) => record.event === event);
}

/** Whether enough different people stand behind them. */
function isGroup(practices: readonly Practice[]): boolean {
  return new Set(practices.map(({ author }) => author.personId)).size >= floor;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const before = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.round(10 * ((middle + before) / 2)) / 10;
}
