import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { Practices } from './api';
import { unavailability } from './availability';
import { tell, withPending } from './messages';
import { decide, viewerOf } from './policy';
import type { PendingEvent, Reuse } from './practice';
import type { PracticeProblem } from './problems';
import { asPublished } from './shelf-state';
import { openPractice, problem, takeStep, type PracticePorts } from './step';
import { termProblem } from './term-problem';
import { messageProblem } from './text-rules';
import type { OwnReuseView, ReuseView } from './views';

type ReuseInput = Parameters<Practices['reuse']>[0];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** More than anybody saves by one practice. */
const mostHours = 100_000;

/**
 * “I used this” (specification 4.10). The reuse stands first; its practice then tells the author. A
 * second call with the same request records and tells nothing twice.
 */
export async function reusePractice(
  ports: PracticePorts,
  actor: Actor,
  input: ReuseInput
): Promise<Result<ReuseView, PracticeProblem>> {
  const opened = await openPractice(ports, actor, input.practiceId);
  if (!opened.ok) return opened;
  const { practice, ties, me } = opened.value;
  const mayReuse =
    decide(actor, 'reuse', { practice, ties }).allowed &&
    unavailability('reuse', practice, actor) === undefined;
  if (mayReuse) {
    const wrong = await reuseProblem(ports, input);
    if (wrong) return fail(wrong);
  }
  const id = input.requestId.toLowerCase();
  const reuse = mayReuse ? await ports.reuses.add(await newReuse(ports, id, me, input)) : undefined;
  // Somebody else's id: whoever guesses one learns nothing.
  if (reuse && (reuse.by.personId !== actor.id || reuse.practiceId !== practice.id)) {
    return fail(problem('practices.not-found'));
  }
  // A refusal is noted by the step itself.
  const stepped = await takeStep(ports, actor, practice.id, {
    ...{ action: 'reuse', isQuiet: true },
    change: ({ practice: now }) => withPending(now, followsOf(id, now.author.personId, reuse)),
  });
  if (!stepped.ok) return stepped;
  return reuse ? ok(viewReuse(reuse, actor)) : fail(problem('practices.not-now'));
}

/** By the reuse's own id: however often it is asked for, each is done once. */
function followsOf(
  id: string,
  authorId: string,
  reuse: Reuse | undefined
): readonly PendingEvent[] {
  if (!reuse) return [];
  const [told] = tell([authorId], 'reused', undefined);
  return [
    ...(told ? [{ ...told, id: `reuse-${id}-told` }] : []),
    { id: `reuse-${id}-counted`, effect: 'project' },
    { id: `reuse-${id}-happened`, effect: 'publishEvent', name: 'practiceReused', at: reuse.at },
  ];
}

async function newReuse(
  { clock, people }: PracticePorts,
  id: string,
  me: Reuse['by'],
  input: ReuseInput
): Promise<Reuse> {
  const { practiceId, countryKey, mayQuote, hoursSaved } = input;
  const missionKey = (await people.byId(me.personId))?.missionKey;
  return {
    ...{ id, practiceId, countryKey, mayQuote },
    by: { ...me, ...(missionKey === undefined ? {} : { missionKey }) },
    ...{ whatChanged: input.whatChanged.trim(), result: input.result.trim() },
    ...(hoursSaved === undefined ? {} : { hoursSaved }),
    at: clock.now().toISOString(),
  };
}

async function reuseProblem(
  { vocabulary }: PracticePorts,
  { requestId, countryKey, whatChanged, result, hoursSaved }: ReuseInput
): Promise<PracticeProblem | undefined> {
  if (!uuid.test(requestId.toLowerCase())) return problem('practices.not-found');
  const isBad =
    hoursSaved !== undefined &&
    !(Number.isFinite(hoursSaved) && hoursSaved >= 0 && hoursSaved <= mostHours);
  return (
    messageProblem(whatChanged, 'whatChanged') ??
    messageProblem(result, 'result') ??
    (isBad ? problem('practices.hours-invalid', { most: mostHours }) : undefined) ??
    termProblem({ countryKeys: [countryKey] }, await vocabulary.load())
  );
}

/** Who has used a practice, newest first. */
export async function listReuses(
  ports: PracticePorts,
  actor: Actor,
  { practiceId }: { readonly practiceId: string }
): Promise<readonly ReuseView[]> {
  const opened = await openPractice(ports, actor, practiceId);
  if (!opened.ok) return [];
  const found = await ports.reuses.ofPractice(opened.value.practice.id);
  return [...found]
    .sort((a, b) => b.at.localeCompare(a.at))
    .map((reuse) => viewReuse(reuse, actor));
}

/** More than anybody looks through. */
const mostShown = 200;

/** What the actor has used, for her own overview; of practices that she may still see. */
export async function showMyReuses(
  { practices, reuses }: PracticePorts,
  actor: Actor
): Promise<readonly OwnReuseView[]> {
  if (!decide(actor, 'myReuses', {}).allowed) return [];
  const found = [...(await reuses.ofPerson(actor.id))]
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, mostShown);
  if (found.length === 0) return [];
  const ids = [...new Set(found.map(({ practiceId }) => practiceId))];
  const used = new Map(
    (await practices.find({ ids })).map(({ practice }) => [practice.id, practice] as const)
  );
  const shown = found.flatMap((reuse): readonly OwnReuseView[] => {
    const practice = used.get(reuse.practiceId);
    const viewer = practice && viewerOf(actor, { practice });
    if (!practice || viewer === undefined) return [];
    const { content } = viewer === 'reader' ? asPublished(practice) : practice;
    return [
      {
        ...viewReuse(reuse, actor),
        ...{ practiceId: practice.id, title: content.texts.title ?? '', locale: content.locale },
      },
    ];
  });
  return [...shown.filter(({ asksMe }) => asksMe), ...shown.filter(({ asksMe }) => !asksMe)];
}

/** Months later: whether it helped. Only whoever used it answers. */
export async function followUpReuse(
  ports: PracticePorts,
  actor: Actor,
  input: {
    readonly reuseId: string;
    readonly helped: 'yes' | 'partly' | 'no';
    readonly result?: string;
  }
): Promise<Result<ReuseView, PracticeProblem>> {
  const reuse = await ports.reuses.get(input.reuseId);
  if (!reuse) return fail(problem('practices.not-found'));
  const opened = await openPractice(ports, actor, reuse.practiceId);
  if (!opened.ok) return fail(opened.problem);
  if (reuse.by.personId !== actor.id) return fail(problem('practices.not-yours'));
  const result = input.result?.trim() ?? '';
  const wrong = result === '' ? undefined : messageProblem(result, 'result');
  if (wrong) return fail(wrong);
  const askedAt = reuse.followUp?.askedAt ?? ports.clock.now().toISOString();
  const answered: Reuse = {
    ...reuse,
    ...(result === '' ? {} : { result }),
    followUp: { askedAt, helped: input.helped },
  };
  await ports.reuses.save(answered);
  return ok(viewReuse(answered, actor));
}

/** Named where a quote was allowed, to the person herself and to the KM team. */
function viewReuse(reuse: Reuse, { id, roles }: Actor): ReuseView {
  const { by, mayQuote, followUp, hoursSaved } = reuse;
  const isMine = by.personId === id;
  const isNamed = mayQuote || isMine || roles.includes('KMTeam');
  return {
    ...{ id: reuse.id, countryKey: reuse.countryKey, at: reuse.at },
    ...(isNamed ? { by: { personId: by.personId, name: by.name } } : {}),
    ...(by.missionKey === undefined ? {} : { missionKey: by.missionKey }),
    ...{ whatChanged: reuse.whatChanged, result: reuse.result },
    ...(hoursSaved === undefined ? {} : { hoursSaved }),
    ...(followUp?.helped === undefined ? {} : { helped: followUp.helped }),
    asksMe: isMine && followUp !== undefined && followUp.helped === undefined,
  };
}
