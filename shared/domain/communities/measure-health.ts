import { fold } from '../../kernel/text/fold';
import { asksSomething, firstAnswer, spokenBy, type ChannelThread } from './channel';
import type { Measure, MeasureKey, MonthPoint, Withheld } from './health-report';
import { addMonths, monthOf, monthStart } from './month';

/** Fewer people than this do not protect one another: what they did is not shown as a figure. */
export const FLOOR = 5;

/** A question answered within this time counts as answered in time (specification 6.2: three days). */
export const ANSWER_TIME_MS = 3 * 24 * 60 * 60 * 1000;

/** The chart goes back this far, the month itself included. */
export const TREND_MONTHS = 6;

/** What a month is measured from. */
export interface MonthSources {
  /** YYYY-MM. */
  readonly month: string;
  /** Everything that was written in the month, and what was answered to it later. */
  readonly threads: readonly ChannelThread[];
  /** Supervisors and moderators: lower-case object ids. */
  readonly carers: ReadonlySet<string>;
  /** Key of the country by object id; undefined where the directory did not answer. */
  readonly countryOf?: ReadonlyMap<string, string>;
  /** When moderators answered through the hub, by thread: ISO 8601. The bot wrote it, a person answered. */
  readonly handled: ReadonlyMap<string, string>;
  /** Threads that moderators set aside: hidden, or no matter for the community. */
  readonly setAside: ReadonlySet<string>;
  /** Events held; undefined where nobody has counted. */
  readonly events?: number;
  readonly now: Date;
}

/** In no month that is asked for. */
const NEVER = '1970-01-01';

/** A figure before anything is compared. */
type Figure = Pick<Measure, 'value' | 'of' | 'withheld'>;

/** All figures of one month, by their keys. */
export type MonthFigures = Readonly<Record<MeasureKey, Figure>>;

/**
 * The figures of a month. Where fewer people took part than the floor, nothing of what they did is
 * shown: a count of one person's messages would be a statement about her.
 */
export function measureMonth(sources: MonthSources): MonthFigures {
  const { month, now, handled } = sources;
  const threads = sources.threads.filter(({ root }) => !sources.setAside.has(root.id));
  const written = threads.flatMap((thread) =>
    spokenBy(thread).filter(({ writtenAt }) => monthOf(writtenAt) === month)
  );
  const people = new Set(written.map(({ authorId }) => authorId));
  const events: Figure =
    sources.events === undefined ? { withheld: 'unknown' } : { value: sources.events };
  if (people.size > 0 && people.size < FLOOR) return { ...withheldAll('too-few'), events };

  const questions = threads.filter(
    ({ root }) =>
      root.authorId !== undefined &&
      !root.isDeleted &&
      monthOf(root.writtenAt) === month &&
      asksSomething(fold(root.text))
  );
  const answers = questions.map((thread) => waitOf(thread, handled, now));
  const judged = answers.filter((one) => one.isAnswered || one.wait > ANSWER_TIME_MS);
  const active = threads.filter((thread) =>
    spokenBy(thread).some(({ writtenAt }) => monthOf(writtenAt) === month)
  );
  const cared = active.filter(
    (thread) =>
      monthOf(handled.get(thread.root.id) ?? NEVER) === month ||
      spokenBy(thread).some(
        ({ authorId = '', writtenAt }) =>
          sources.carers.has(authorId.toLowerCase()) && monthOf(writtenAt) === month
      )
  );
  return {
    posts: { value: written.length },
    contributors: { value: people.size },
    answeredInTime: share(
      judged.filter((one) => one.isAnswered && one.wait <= ANSWER_TIME_MS).length,
      judged.length
    ),
    unanswered: share(answers.filter((one) => !one.isAnswered).length, answers.length),
    countries: countriesOf(people, sources.countryOf),
    moderation: share(cared.length, active.length),
    documents: { value: written.reduce((sum, { sharedCount }) => sum + sharedCount, 0) },
    events,
  };
}

/** How long a question waited for its first answer, or has waited until now. Milliseconds. */
function waitOf(
  thread: ChannelThread,
  handled: ReadonlyMap<string, string>,
  now: Date
): { readonly isAnswered: boolean; readonly wait: number } {
  const moments = [firstAnswer(thread)?.writtenAt, handled.get(thread.root.id)].flatMap((moment) =>
    moment === undefined ? [] : timeOf(moment)
  );
  const end = moments.length > 0 ? Math.min(...moments) : now.getTime();
  return { isAnswered: moments.length > 0, wait: end - timeOf(thread.root.writtenAt) };
}

function countriesOf(
  people: ReadonlySet<string | undefined>,
  countryOf: ReadonlyMap<string, string> | undefined
): Figure {
  if (!countryOf) return { withheld: 'unknown' };
  const known = [...people].flatMap((id) => countryOf.get(id ?? '') ?? []);
  return people.size > 0 && known.length === 0
    ? { withheld: 'unknown' }
    : { value: new Set(known).size };
}

function share(value: number, of: number): Figure {
  return of === 0 ? { withheld: 'nothing-to-measure' } : { value, of };
}

function withheldAll(withheld: Withheld): MonthFigures {
  const figure: Figure = { withheld };
  return {
    posts: figure,
    contributors: figure,
    answeredInTime: figure,
    unanswered: figure,
    countries: figure,
    moderation: figure,
    documents: figure,
    events: figure,
  };
}

/** The figures of a month beside those of the month before. */
export function compareMonths(
  keys: readonly MeasureKey[],
  figures: MonthFigures,
  before: MonthFigures
): readonly Measure[] {
  return keys.map((key) => {
    const { value: previous, of: previousOf } = before[key];
    return {
      key,
      ...figures[key],
      ...(previous === undefined ? {} : { previous }),
      ...(previousOf === undefined ? {} : { previousOf }),
    };
  });
}

/** The months of the chart, oldest first. */
export function trendMonths(month: string): readonly string[] {
  return Array.from({ length: TREND_MONTHS }, (_, index) =>
    addMonths(month, index + 1 - TREND_MONTHS)
  );
}

export function trendPoint(month: string, { posts }: MonthFigures): MonthPoint {
  return {
    month,
    ...(posts.value === undefined ? {} : { posts: posts.value }),
    ...(posts.withheld === undefined ? {} : { withheld: posts.withheld }),
  };
}

/** From when on a channel has to be read for the report of a month. */
export function readSince(month: string): string {
  return monthStart(addMonths(month, -TREND_MONTHS)).toISOString();
}

function timeOf(moment: string): number {
  return new Date(moment).getTime();
}
