import type { Clock } from '../../kernel/clock';
import type { Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { ActorDirectory, PeopleDirectory } from '../people';
import type { WorkingDays } from '../questions';
import type { VocabularySource } from '../taxonomy';
import { eventOf, unavailability } from './availability';
import { seesAuthor, veilOf } from './hidden-author';
import { movesSince } from './moves';
import { noteRefusal } from './note-refusal';
import { decide, viewerOf } from './policy';
import type {
  PracticeEvents,
  PracticeExporter,
  PracticeFiles,
  PracticeRepository,
  PracticeVoice,
  PublishedPracticeShelf,
  ReuseRepository,
  ReviewerFactsSource,
  StoredPractice,
} from './ports';
import type { PersonRef, Practice, TrailRecord } from './practice';
import type { PracticeProblem, PracticeProblemCode } from './problems';
import { isReviewer } from './seats';
import { isWriter, projectsOf, type Ties } from './ties';
import type { PracticeAction } from './views';
import { practiceWorkflow } from './workflow';

/** Everything that the feature needs of the world outside. */
export interface PracticePorts {
  readonly practices: PracticeRepository;
  readonly reuses: ReuseRepository;
  readonly shelf: PublishedPracticeShelf;
  readonly files: PracticeFiles;
  readonly exporter: PracticeExporter;
  readonly events: PracticeEvents;
  readonly voice: PracticeVoice;
  readonly vocabulary: VocabularySource;
  readonly people: PeopleDirectory;
  readonly actors: ActorDirectory;
  readonly reviewerFacts: ReviewerFactsSource;
  readonly workingDays: WorkingDays;
  readonly clock: Clock;
  /** Values from 0 to below 1. */
  readonly random?: () => number;
}

/** A practice for somebody who may see it, with what binds her to it. */
export interface OpenPractice extends StoredPractice {
  readonly me: PersonRef;
  readonly ties: Ties;
}

/** What a step makes of a practice; policy and workflow have said yes before. */
export interface StepContext {
  readonly practice: Practice;
  /** The state that the event leads to. */
  readonly state: Practice['state'];
  readonly me: PersonRef;
  readonly now: Date;
}

export interface Step {
  readonly action: PracticeAction;
  /** Of the view that she acted on; missing for what stands in nobody's way, such as a remark. */
  readonly version?: string;
  readonly reason?: string;
  /** Of the translation that it is about, where the policy asks for it. */
  readonly locale?: Locale;
  /** How the audit calls it, where that is not the event of the workflow. */
  readonly event?: string;
  /** What stands in the audit where somebody else was faster, such as her verdict. */
  readonly attempt?: string;
  /** Nothing is left to be done: a second call after an answer that was lost. */
  isDone?(practice: Practice, me: PersonRef): boolean;
  /** What else has to be so; asked again when somebody else has saved meanwhile. */
  check?(practice: Practice): PracticeProblem | undefined;
  /** Adds no line to the audit, because what it does is recorded elsewhere. */
  readonly isQuiet?: boolean;
  change(context: StepContext): Practice | Promise<Practice>;
}

/** Makes a problem of a code. */
export function problem(
  code: PracticeProblemCode,
  values?: PracticeProblem['values']
): PracticeProblem {
  return values ? { code, values } : { code };
}

type OpeningPorts = Pick<PracticePorts, 'practices' | 'people'>;

/** Loads a practice for somebody who may see it. To others it does not exist. */
export async function openPractice(
  ports: OpeningPorts,
  actor: Actor,
  id: string
): Promise<Result<OpenPractice, PracticeProblem>> {
  const [stored, person] = await Promise.all([
    ports.practices.get(id),
    ports.people.byId(actor.id),
  ]);
  if (!stored || viewerOf(actor, { practice: stored.practice }) === undefined) {
    return fail(problem('practices.not-found'));
  }
  const ties: Ties = {
    ...(person?.missionKey === undefined ? {} : { missionKey: person.missionKey }),
    projectCodes: mayJudge(actor, stored.practice)
      ? await projectsOf(ports.practices, actor.id, stored.practice)
      : [],
  };
  return ok({ ...stored, me: { personId: actor.id, name: person?.name ?? '' }, ties });
}

/** Only of those who judge is it asked under which projects they work. */
function mayJudge({ id, roles }: Actor, practice: Practice): boolean {
  return roles.some((role) => role === 'KMTeam' || role === 'RTS') || isReviewer(practice, id);
}

/** Attempts against people who save at the same moment. */
const attempts = 6;

/**
 * Takes one step with a practice: right, workflow, change and audit, saved at once with what follows
 * from it. Of two who act at the same moment one wins, and the other is told who. What the hub notes
 * in between (a message sent, a remark) stands in nobody's way.
 */
export async function takeStep(
  ports: PracticePorts,
  actor: Actor,
  practiceId: string,
  step: Step
): Promise<Result<OpenPractice, PracticeProblem>> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const opened = await openPractice(ports, actor, practiceId);
    if (!opened.ok) return opened;
    if (step.isDone?.(opened.value.practice, opened.value.me)) return opened;
    const refused = refusal(actor, opened.value, step);
    if (refused) {
      await noteRefusal(ports, opened.value, step, refused);
      return fail(refused);
    }
    const changed = await applyStep(ports, opened.value, step);
    const saved = await ports.practices.save(changed, opened.value.version);
    if (saved !== 'conflict') return ok({ ...opened.value, ...saved });
  }
  return fail(problem('practices.changed-meanwhile', { by: '' }));
}

async function applyStep(
  { clock }: PracticePorts,
  { practice, me }: OpenPractice,
  step: Step
): Promise<Practice> {
  const now = clock.now();
  const event = eventOf(step.action, practice);
  const next = event && practiceWorkflow.next(practice.state, event);
  const state = next?.ok ? next.value : practice.state;
  const changed = await step.change({ practice, state, me, now });
  const at = now.toISOString();
  const record: TrailRecord = {
    ...{ at, by: { kind: 'person', ...me } },
    ...{ event: step.event ?? step.action, before: practice.state, after: state },
    ...(step.reason ? { reason: step.reason } : {}),
  };
  const added = step.isQuiet ? [] : [record];
  // What decides itself goes on at once: the hub's own step stands behind the person's.
  const onward = changed.state === state ? [] : [onwardRecord(at, state, changed.state)];
  return { ...changed, trail: [...changed.trail, ...added, ...onward] };
}

/** The hub's own step between two states of the workflow. */
export function onwardRecord(
  at: string,
  before: Practice['state'],
  after: Practice['state']
): TrailRecord {
  const event = practiceWorkflow.eventsFrom(before).find((one) => {
    const next = practiceWorkflow.next(before, one);
    return next.ok && next.value === after;
  });
  return { at, by: { kind: 'hub' }, event: event ?? after, before, after };
}

/** What the hub did of its own accord while the state stayed. */
export function hubNote(
  { clock }: Pick<PracticePorts, 'clock'>,
  { state }: Practice,
  event: string,
  reason?: string
): TrailRecord {
  return {
    ...{ at: clock.now().toISOString(), by: { kind: 'hub' }, event, before: state, after: state },
    ...(reason === undefined ? {} : { reason }),
  };
}

function refusal(
  actor: Actor,
  { practice, ties }: OpenPractice,
  step: Step
): PracticeProblem | undefined {
  const { action, version, locale } = step;
  const thing = { practice, ties, ...(locale === undefined ? {} : { locale }) };
  const decision = decide(actor, action, thing);
  const overtaken =
    version === undefined ? undefined : overtakenBy(actor, practice, action, version);
  // Whose turn it was until somebody else decided is told that, and not that it is none of hers.
  const wasHers = action === 'review' && isReviewer(practice, actor.id);
  if (!decision.allowed && !(overtaken && wasHers && !isWriter(actor.id, practice))) {
    return problem(decision.reason as PracticeProblemCode);
  }
  return overtaken ?? unavailability(action, practice, actor) ?? step.check?.(practice);
}

/** Whether another person has moved it since, and who. What the hub did by itself asks for no second look. */
function overtakenBy(
  actor: Actor,
  practice: Practice,
  action: PracticeAction,
  version: string
): PracticeProblem | undefined {
  const others = movesSince(practice, version).flatMap(({ by, event }) =>
    by.kind === 'person' && by.personId !== actor.id ? [{ by, event }] : []
  );
  const last = others.pop();
  if (!last) return undefined;
  const { name } = veilOf(practice, !seesAuthor(actor, practice)).person(last.by);
  const isSame = action !== 'review' && last.event === action;
  const isStillPossible = unavailability(action, practice, actor) === undefined;
  return isSame && !isStillPossible
    ? problem('practices.done-already', { by: name })
    : problem('practices.changed-meanwhile', { by: name });
}
