import type { Actor } from '../../kernel/policy';
import { fail, ok } from '../../kernel/result';
import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import type { People } from './api';
import type { Directory, Known } from './directory';
import { isFullName } from './full-name';
import { compareNames } from './name-order';
import { toRow } from './person-row';
import { decide } from './policy';
import type { Kept, PeoplePorts } from './ports';
import { twinId, type TwinDecision } from './twin';
import type { TwinCandidate } from './care-views';

/** A name that so many bear is a common name: then only the same mission makes two accounts one. */
const mostOfOneName = 5;
const mostShown = 200;

/** Accounts that may be one person: those to be decided first, the surest before. */
export async function findTwins(
  ports: PeoplePorts,
  actor: Actor
): ReturnType<People['duplicates']> {
  const { allowed, reason } = decide(actor, 'duplicates');
  if (!allowed) return fail({ code: reason });
  const [now, decided] = await Promise.all([ports.directory.current(), ports.twins.all()]);
  return ok(candidates(actor, now, decided));
}

/** Says that two accounts are one person, or two; a later word corrects an earlier one. */
export async function decideTwin(
  ports: PeoplePorts,
  actor: Actor,
  input: Parameters<People['decideTwin']>[0]
): ReturnType<People['decideTwin']> {
  const { allowed, reason } = decide(actor, 'merge');
  if (!allowed) return fail({ code: reason });
  const { directory, twins, clock } = ports;
  const { verdict, decidedAt } = input;
  const oneId = input.oneId.toLowerCase();
  const otherId = input.otherId.toLowerCase();
  const keepId = input.keepId?.toLowerCase();
  if (oneId === otherId) return fail({ code: 'people.same-account' });
  const now = await directory.current();
  const isThere = now.known.has(oneId) && now.known.has(otherId);
  if (!isThere) return fail({ code: 'people.not-found' });
  if (verdict === 'same') {
    const kept = keepId === oneId || keepId === otherId ? now.known.get(keepId) : undefined;
    if (!kept) return fail({ code: 'people.unknown-person', values: { field: 'keepId' } });
    // nobody can write to it
    if (kept.isFormer) return fail({ code: 'people.former', values: { field: 'keepId' } });
  }
  const decision: TwinDecision = {
    ...{ id: twinId(oneId, otherId), verdict, decidedBy: actor.id },
    ...(verdict === 'same' && keepId !== undefined ? { keepId } : {}),
    at: clock.now().toISOString(),
  };
  const earlier = await twins.get(decision.id);
  if (earlier?.value.at !== decidedAt) return decidedAlready(ports, earlier);
  const saved = await twins.save(decision, earlier?.version);
  if (saved === 'conflict') return decidedAlready(ports, await twins.get(decision.id));
  directory.noteTwin(decision);
  return findTwins(ports, actor);
}

async function decidedAlready(
  { directory }: PeoplePorts,
  earlier: Kept<TwinDecision> | undefined
): ReturnType<People['decideTwin']> {
  const { known } = await directory.current();
  const by = earlier && known.get(earlier.value.decidedBy)?.person.name;
  return fail({ code: 'people.decided-already', ...(by === undefined ? {} : { values: { by } }) });
}

function candidates(
  reader: Actor,
  { known }: Directory,
  decided: readonly Kept<TwinDecision>[]
): readonly TwinCandidate[] {
  const decisions = new Map(decided.map(({ value }) => [value.id, value]));
  const pairs = new Map<string, Pair>();
  for (const people of byName(known).values()) {
    for (const pair of pairsOf(people)) pairs.set(twinId(...idsOf(pair)), pair);
  }
  // what was decided is shown also where a name has changed since, so that it can be taken back
  for (const { id } of decisions.values()) {
    const [one, other] = id.split('+').map((personId) => known.get(personId));
    if (one && other) pairs.set(id, [one, other]);
  }
  return [...pairs]
    .map(([id, [one, other]]): TwinCandidate => {
      const decision = decisions.get(id);
      return {
        ...{ id, one: toRow(reader, one), other: toRow(reader, other) },
        why: isOfOneMission(one, other) ? 'sameNameAndMission' : 'sameName',
        ...(decision ? { decision } : {}),
      };
    })
    .sort(byUrgency)
    .slice(0, mostShown);
}

type Pair = readonly [Known, Known];

/** Words of a name in any order: “Rojas, Ana” is “Ana Rojas”. */
function byName(known: Directory['known']): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const one of known.values()) {
    // what is one already is not asked about again
    if (one.shownAs !== undefined) continue;
    const words = tokenise(one.person.name).map(({ text }) => fold(text));
    if (!isFullName(words)) continue;
    const key = [...words].sort().join(' ');
    const there = found.get(key);
    if (there) there.push(one);
    else found.set(key, [one]);
  }
  return found;
}

function pairsOf(people: readonly Known[]): readonly Pair[] {
  const isCommon = people.length > mostOfOneName;
  return people.flatMap((one, place) =>
    people
      .slice(place + 1)
      .filter((other) => !(one.isFormer && other.isFormer))
      .filter((other) => !isCommon || isOfOneMission(one, other))
      .map((other): Pair => [one, other])
  );
}

function idsOf([one, other]: Pair): readonly [string, string] {
  return [one.person.id, other.person.id];
}

function isOfOneMission({ person: one }: Known, { person: other }: Known): boolean {
  const mission = one.missionKey ?? one.mission;
  return mission !== undefined && mission === (other.missionKey ?? other.mission);
}

function byUrgency(one: TwinCandidate, other: TwinCandidate): number {
  return (
    Number(one.decision !== undefined) - Number(other.decision !== undefined) ||
    Number(one.why === 'sameName') - Number(other.why === 'sameName') ||
    compareNames(one.one, other.one)
  );
}
