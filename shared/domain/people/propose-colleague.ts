import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { People } from './api';
import { addMonths, dayOf } from './calendar-days';
import { changeSkill } from './change-skill';
import { handOf, moved, withNews, type Hand } from './move-skill';
import { skillIdOf } from './own-account';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import { knownAs } from './known-as';
import type { Skill } from './skill';
import { lineOf, themeOf } from './theme-scope';

type Proposal = Parameters<People['propose']>[0];

/** Who has said “not me” is not asked again before. */
const monthsOfNo = 12;

/** Proposes a colleague for a theme: she is asked; nobody is shown it before she says yes. */
export async function proposeColleague(
  ports: PeoplePorts,
  actor: Actor,
  { personId, themeKey, level }: Proposal
): Promise<Result<null, PeopleProblem>> {
  const [directory, terms] = await Promise.all([
    ports.directory.current(),
    ports.vocabulary.load(),
  ]);
  const asked = knownAs(directory, personId);
  const id = asked?.person.id ?? personId;
  const theme = themeOf(terms, themeKey);
  const right = decide(actor, 'propose', { personId: id, themeKeys: lineOf(terms, themeKey) });
  if (!right.allowed) return fail({ code: right.reason });
  if (!theme) return fail({ code: 'people.unknown-term', values: { field: 'themeKey' } });
  if (!asked) return fail({ code: 'people.not-found' });
  if (asked.isFormer) return fail({ code: 'people.former' });
  const hand = handOf(ports, actor);
  const first = { id: skillIdOf(asked, theme.key), personId: id, themeKey: theme.key, level };
  const proposed = await changeSkill(ports, first.id, (skill) => proposal(skill, first, hand));
  return proposed.ok ? ok(null) : proposed;
}

function proposal(
  skill: Skill | undefined,
  first: Pick<Skill, 'id' | 'personId' | 'themeKey' | 'level'>,
  hand: Hand
): Result<Skill, PeopleProblem> {
  const { level } = first;
  if (!skill) {
    const at = hand.now.toISOString();
    const line = { at, by: hand.by, event: 'propose', to: 'proposed', level } as const;
    const made: Skill = {
      ...{ ...first, state: 'proposed', since: at, isHidden: false, trace: [line], news: [] },
    };
    return ok(withNews(made, 'proposed', hand));
  }
  // Somebody proposes her already: she is asked once.
  if (skill.state === 'proposed') return ok(skill);
  const next = isStillNo(skill, hand) ? undefined : moved(skill, { event: 'propose', level }, hand);
  return next
    ? ok(withNews(next, 'proposed', hand))
    : fail({ code: 'people.not-now', values: { state: skill.state } });
}

function isStillNo({ state, since }: Skill, { now }: Hand): boolean {
  return state === 'withdrawn' && addMonths(since.slice(0, 10), monthsOfNo) > dayOf(now);
}
