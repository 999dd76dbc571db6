import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { People } from './api';
import { changeSkill } from './change-skill';
import type { Directory, Known } from './directory';
import { plainText, tooLong } from './free-text';
import {
  movedSince,
  handOf,
  moved,
  withConfirmation,
  withNews,
  withoutConfirmation,
  withoutNews,
  type Hand,
} from './move-skill';
import { ownerFor, skillIdOf } from './own-account';
import { toRef, toRow } from './person-row';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import { knownAs } from './known-as';
import { skillVersion, type Skill } from './skill';
import { lineOf } from './theme-scope';
import { viewSkill, type SkillReader } from './view-skill';
import type { SkillToConfirm } from './views';

type Decision = Parameters<People['decideSkill']>[0];

/** Fits on a card. */
const mostReasonLetters = 600;

/** Claims that wait for the actor, the oldest first. */
export async function skillsToConfirm(
  ports: PeoplePorts,
  actor: Actor
): Promise<readonly SkillToConfirm[]> {
  if (!decide(actor, 'confirmSkill').allowed) return [];
  const [directory, terms] = await Promise.all([
    ports.directory.current(),
    ports.vocabulary.load(),
  ]);
  const found: SkillToConfirm[] = [];
  for (const known of directory.known.values()) {
    if (known.isFormer || known.profile.consentAt === undefined) continue;
    for (const skill of known.skills) {
      const isWaiting = skill.state === 'claimed' || skill.state === 'pending';
      if (isWaiting && mayConfirm({ reader: actor, directory, terms }, known, skill)) {
        found.push(toConfirm({ reader: actor, directory, terms }, known, skill));
      }
    }
  }
  return found.sort((one, other) => one.since.localeCompare(other.since));
}

/**
 * A specialist confirms a skill, at another level where she sees one, or says no with a reason. Of two
 * who decide at the same moment the first one's word stands, and the other is told who it was.
 */
export async function decideSkill(
  ports: PeoplePorts,
  actor: Actor,
  input: Decision
): Promise<Result<SkillToConfirm, PeopleProblem>> {
  const [directory, terms] = await Promise.all([
    ports.directory.current(),
    ports.vocabulary.load(),
  ]);
  const action = input.decision === 'confirm' ? 'confirmSkill' : 'declineSkill';
  const { themeKey } = input;
  const known = knownAs(directory, input.personId);
  const personId = known ? ownerFor(directory, actor, known) : input.personId;
  const right = decide(actor, action, { personId, themeKeys: lineOf(terms, themeKey) });
  if (!right.allowed) return fail({ code: right.reason });
  // Without her consent nobody is shown what she says, specialists neither.
  if (!known || known.profile.consentAt === undefined) return fail({ code: 'people.not-found' });
  if (known.isFormer) return fail({ code: 'people.former' });
  const wrong = reasonProblem(input);
  if (wrong) return fail(wrong);
  const hand = handOf(ports, actor);
  const decided = await changeSkill(ports, skillIdOf(known, themeKey), (skill) =>
    skill === undefined || skill.state === 'proposed'
      ? fail({ code: 'people.not-found' })
      : judged(skill, input, hand, directory)
  );
  const by = { reader: actor, directory, terms };
  return decided.ok ? ok(toConfirm(by, known, decided.value)) : decided;
}

/** What a specialist's word makes of a skill; the very same one where she has said so before. */
function judged(
  skill: Skill,
  { decision, level = skill.level, reason = '', version }: Decision,
  hand: Hand,
  { known }: Directory
): Result<Skill, PeopleProblem> {
  const last = skill.trace[skill.trace.length - 1];
  if (last?.by === hand.by && last.event === decision && level === skill.level) return ok(skill);
  const other = version === undefined ? undefined : movedSince(skill, version, hand.by);
  if (other) {
    const by = known.get(other.by)?.person.name ?? '';
    const isDecided = other.event === 'confirm' || other.event === 'decline';
    const code = isDecided ? 'people.decided-already' : 'people.changed-meanwhile';
    return fail({ code, values: { by } });
  }
  const change = level === skill.level ? {} : { level };
  const told = plainText(reason);
  const next = moved(
    skill,
    decision === 'confirm'
      ? { event: 'confirm', ...change }
      : { event: 'decline', ...(told === '' ? {} : { reason: told }) },
    hand
  );
  if (!next) return fail({ code: 'people.not-now', values: { state: skill.state } });
  const quiet = withoutNews(next, 'claimed', 'confirmed', 'changed', 'declined', 'due');
  if (decision === 'decline') return ok(withNews(withoutConfirmation(quiet), 'declined', hand));
  const confirmed = withConfirmation(quiet, { kind: 'specialist', personId: hand.by }, hand);
  return ok(withNews(confirmed, level === skill.level ? 'confirmed' : 'changed', hand));
}

function reasonProblem({ decision, reason = '' }: Decision): PeopleProblem | undefined {
  if (decision === 'decline' && plainText(reason) === '') {
    return { code: 'people.reason-missing', values: { field: 'reason' } };
  }
  return tooLong(reason, mostReasonLetters, 'reason');
}

function mayConfirm(
  { reader, directory, terms }: SkillReader,
  known: Known,
  { themeKey }: Skill
): boolean {
  const personId = ownerFor(directory, reader, known);
  return decide(reader, 'confirmSkill', { personId, themeKeys: lineOf(terms, themeKey) }).allowed;
}

function toConfirm(by: SkillReader, known: Known, skill: Skill): SkillToConfirm {
  const { mission, missionKey, post } = toRow(by.reader, known);
  return {
    person: {
      ...toRef(known),
      ...(mission === undefined ? {} : { mission }),
      ...(missionKey === undefined ? {} : { missionKey }),
      ...(post === undefined ? {} : { post }),
    },
    skill: viewSkill(by, known, skill),
    ...{ version: skillVersion(skill), since: skill.since },
  };
}
