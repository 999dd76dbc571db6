import { ok } from '../../kernel/result';
import { addDays, dayOf } from './calendar-days';
import { changeSkill } from './change-skill';
import type { Directory, Known } from './directory';
import { hub, moved, withNews, withoutNews, type Hand } from './move-skill';
import type { PeopleClockPorts, PeopleClockReport } from './people-clock';
import { settled } from './say-skill';
import { knownAs } from './known-as';
import type { Skill } from './skill';
import { daysToAnswer } from './time-limits';

type SkillReport = Pick<PeopleClockReport, 'proved' | 'waiting' | 'due' | 'lapsed'>;

/** Of a run; the rest is for the next one. */
const mostDue = 200;

/** What time and new evidence make of skills. */
export async function tickSkills(
  ports: PeopleClockPorts,
  signal?: AbortSignal
): Promise<SkillReport> {
  const { clock, random } = ports;
  const directory = await ports.directory.current();
  const hand: Hand = { by: hub, now: clock.now(), ...(random ? { random } : {}) };
  const report = { proved: 0, waiting: 0, due: 0, lapsed: 0 };
  const tick = async (skill: Skill, change: (skill: Skill) => Skill): Promise<void> => {
    let before = skill.state;
    const changed = await changeSkill(ports, skill.id, (now) => {
      before = now?.state ?? before;
      return ok(now && change(now));
    });
    const after = changed.ok ? changed.value?.state : undefined;
    if (after === undefined || after === before) return;
    if (after === 'confirmed') report.proved += 1;
    if (after === 'pending') report.waiting += 1;
    if (after === 'due' || after === 'lapsed') report[after] += 1;
  };

  for (const { value: skill } of await ports.skills.dueBy(dayOf(hand.now), mostDue)) {
    if (signal?.aborted) return report;
    const isGone = hasLeft(directory, skill.personId);
    await tick(skill, (now) => (isGone ? letGo(now, hand) : askAgain(now, hand)));
  }
  for (const known of directory.known.values()) {
    if (known.isFormer) continue;
    for (const skill of known.skills) {
      if (signal?.aborted) return report;
      const change = changeOf(known, skill, hand);
      if (change) await tick(skill, change);
    }
  }
  return report;
}

/**
 * What there is to do with a skill as the directory knows it; the same is asked again of what the list
 * holds by then.
 */
function changeOf(known: Known, skill: Skill, hand: Hand): ((skill: Skill) => Skill) | undefined {
  const change = (now: Skill): Skill => {
    if (now.state === 'due') return lapsed(now, known, hand);
    return now.state === 'claimed' || now.state === 'pending' ? proved(now, known, hand) : now;
  };
  return change(skill) === skill ? undefined : change;
}

/** Without her consent nothing of it is shown, and nothing is confirmed behind her back. */
function proved(skill: Skill, { evidence, profile }: Known, hand: Hand): Skill {
  if (profile.consentAt === undefined) return skill;
  const next = settled(skill, evidence.get(skill.themeKey), hand);
  return next.state === 'confirmed' ? withNews(next, 'confirmed', hand) : next;
}

function askAgain(skill: Skill, hand: Hand): Skill {
  const { dueOn = '' } = skill;
  if (dueOn === '' || dueOn > dayOf(hand.now)) return skill;
  const next = moved(skill, { event: 'expire' }, hand);
  return next ? withNews(next, 'due', hand) : skill;
}

/** Thirty days to say yes; they begin when she is back, where she said that she is away. */
function lapsed(skill: Skill, { profile }: Known, hand: Hand): Skill {
  // A question that nobody could hand over yet is no question without an answer.
  if (skill.news.some(({ kind }) => kind === 'due')) return skill;
  const { availability } = profile;
  const asked = skill.since.slice(0, 10);
  const isLater = availability.kind === 'notUntil' && availability.until > asked;
  const lastDay = addDays(isLater ? availability.until : asked, daysToAnswer);
  return lastDay > dayOf(hand.now) ? skill : (moved(skill, { event: 'lapse' }, hand) ?? skill);
}

/** Of who has left nobody is asked. */
function letGo(skill: Skill, hand: Hand): Skill {
  const due = moved(skill, { event: 'expire' }, hand);
  const gone = due && moved(due, { event: 'lapse' }, hand);
  return gone ? withoutNews(gone, 'due') : skill;
}

/** An account is only missed where all accounts were read. */
function hasLeft(directory: Directory, personId: string): boolean {
  const found = knownAs(directory, personId);
  return found ? found.isFormer : !directory.missing.includes('accounts');
}
