import {
  checkContent,
  practiceWorkflow,
  type PersonRef,
  type PracticeEvent,
  type PracticeProblemCode,
  type PracticeState,
} from '../domain/practices';
import type { Person } from '../domain/people';
import type { WorkingDays } from '../domain/questions';
import type { Vocabulary } from '../domain/taxonomy';
import type { PracticeSource, SourceSeat } from './practice-source';

/** Why a practice of a file is left out; `field` is its path in the file. */
export type SourceFault =
  | { readonly code: 'value'; readonly field: string }
  | { readonly code: 'term'; readonly field: string; readonly key: string }
  | { readonly code: 'person'; readonly field: string; readonly mail: string }
  | { readonly code: 'event'; readonly event: string; readonly state: PracticeState }
  | { readonly code: 'ends'; readonly found: PracticeState; readonly state: PracticeState }
  | { readonly code: 'file'; readonly field: string; readonly file: string }
  | {
      readonly code: 'practice';
      readonly field: string;
      readonly problem: PracticeProblemCode;
      readonly values?: Readonly<Record<string, string | number>>;
    };

export interface SourceSurroundings {
  readonly vocabulary: Vocabulary;
  readonly workingDays: WorkingDays;
  readonly now: Date;
  /** Everybody whom the file names and the directory knows, by mail in lower case. */
  readonly people: ReadonlyMap<string, Person>;
}

/** Stands for what the hub does by itself, in place of a mail address. */
export const hub = 'hub';

/** Every mail address of a file, each once. */
export function mailsIn(source: PracticeSource): readonly string[] {
  const { author, contact, coAuthors, history, seats, remarks, translations, reuses, external } =
    source;
  const named = [
    ...[author, contact, ...coAuthors],
    ...history.map(({ by }) => by),
    ...seats.map(({ reviewer }) => reviewer),
    ...remarks.flatMap(({ by, replies }) => [by, ...replies.map((reply) => reply.by)]),
    ...translations.flatMap(({ by, checkedBy }) => [by, checkedBy ?? '']),
    ...reuses.map(({ by }) => by),
    ...[external?.wantedBy ?? '', external?.confirmedBy ?? ''],
  ];
  return [...new Set(named.map((mail) => mail.toLowerCase()))].filter(
    (mail) => mail !== '' && mail !== hub
  );
}

/** Everything that keeps a practice of a file from being taken over. */
export function faultsOf(
  source: PracticeSource,
  surroundings: SourceSurroundings
): readonly SourceFault[] {
  const { content, state, reuses, attachments } = source;
  const keys = [
    ...content.themeKeys.map((key) => ['content.themeKeys', key] as const),
    ...content.countryKeys.map((key) => ['content.countryKeys', key] as const),
    ...content.frameworkKeys.map((key) => ['content.frameworkKeys', key] as const),
    ...reuses.map(({ countryKey }) => ['reuses.countryKey', countryKey] as const),
  ];
  const { vocabulary, people } = surroundings;
  const contact = personOf(source.contact, people);
  const checked = { ...content, ...(contact ? { contact } : {}) };
  return [
    ...keys
      .filter(([, key]) => vocabulary.byKey(key) === undefined)
      .map(([field, key]) => ({ code: 'term', field, key }) as const),
    ...mailsIn(source)
      .filter((mail) => !people.has(mail))
      .map((mail) => ({ code: 'person', field: '', mail }) as const),
    ...(state === 'draft' ? [] : historyFaults(source)),
    // A draft may be as incomplete as its author left it.
    ...(state === 'draft'
      ? []
      : checkContent(
          checked,
          attachments.map(({ name }) => ({ name, size: 1 }))
        ).map(({ field, code, values }): SourceFault => ({
          ...{ code: 'practice', field, problem: code },
          ...(values === undefined ? {} : { values }),
        }))),
    ...seatFaults(source, people),
  ];
}

function historyFaults({ history, state }: PracticeSource): readonly SourceFault[] {
  let reached: PracticeState = practiceWorkflow.initial;
  for (const { event } of history) {
    const next = practiceWorkflow.next(reached, event as PracticeEvent);
    if (!next.ok) return [{ code: 'event', event, state: reached }];
    reached = next.value;
  }
  return reached === state ? [] : [{ code: 'ends', found: reached, state }];
}

/** The rules of independence (specification 4.6) hold for what is imported as well. */
function seatFaults(
  { author, coAuthors, seats }: PracticeSource,
  people: SourceSurroundings['people']
): readonly SourceFault[] {
  const writer = people.get(author.toLowerCase());
  const problemOf = ({ reviewer }: SourceSeat): PracticeProblemCode | undefined => {
    if ([author, ...coAuthors].includes(reviewer)) return 'practices.own-practice';
    const seated = people.get(reviewer.toLowerCase());
    const isSameUnit = seated !== undefined && seated.missionKey === writer?.missionKey;
    return isSameUnit ? 'practices.same-unit' : undefined;
  };
  return seats.flatMap((seat) => {
    const problem = problemOf(seat);
    return problem === undefined
      ? []
      : [{ code: 'practice', field: seat.reviewer, problem } as const];
  });
}

/** A person as practices name her. */
export function personOf(
  mail: string,
  people: SourceSurroundings['people']
): PersonRef | undefined {
  const person = people.get(mail.toLowerCase());
  return person && { personId: person.id, name: person.name };
}
