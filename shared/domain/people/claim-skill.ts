import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { OwnResult, People } from './api';
import { changeSkill } from './change-skill';
import { plainText, tooLong } from './free-text';
import { handOf, movedSince, type Hand } from './move-skill';
import { openOwn, skillIdOf, type OwnAccount } from './own-account';
import { showOwn } from './own-profile';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import { said, withdrawn } from './say-skill';
import { mostNoteLetters, type Skill } from './skill';
import { themeOf } from './theme-scope';

type Claim = Parameters<People['claim']>[0];
type OwnAnswer = Parameters<People['answerOwn']>[0];

/**
 * A person says that she knows a theme. Evidence of the hub confirms it at once where there is enough;
 * else it waits, and the specialists of the theme are told.
 */
export async function claimSkill(
  ports: PeoplePorts,
  actor: Actor,
  { themeKey, level, note, isHidden }: Claim
): Promise<OwnResult> {
  const { allowed, reason } = decide(actor, 'claim', { personId: actor.id });
  if (!allowed) return fail({ code: reason });
  const long = tooLong(note ?? '', mostNoteLetters, 'note');
  if (long) return fail(long);
  const theme = themeOf(await ports.vocabulary.load(), themeKey);
  if (!theme) return fail({ code: 'people.unknown-term', values: { field: 'themeKey' } });
  const me = await openOwn(ports, actor);
  if (!me.ok) return me;
  const { id: personId, known, profile } = me.value;
  if (profile.consentAt === undefined) return fail({ code: 'people.consent-missing' });
  const wanted = {
    ...{ personId, themeKey: theme.key, level },
    ...(note === undefined ? {} : { note: plainText(note) }),
    ...(isHidden === undefined ? {} : { isHidden }),
  };
  const sum = known.evidence.get(theme.key);
  const claimed = await changeSkill(ports, skillIdOf(known, theme.key), (skill) =>
    ok(said(skill, wanted, sum, handOf(ports, actor)))
  );
  return claimed.ok ? showOwn(ports, actor) : claimed;
}

/**
 * Her answer to the yearly question, to a proposal, or at any time. Given twice, as with a second tap
 * on a card, it is given once.
 */
export async function answerOwnSkill(
  ports: PeoplePorts,
  actor: Actor,
  input: OwnAnswer
): Promise<OwnResult> {
  const { allowed, reason } = decide(actor, 'answerOwn', { personId: actor.id });
  if (!allowed) return fail({ code: reason });
  const me = await openOwn(ports, actor);
  if (!me.ok) return me;
  const hand = handOf(ports, actor);
  const answered = await changeSkill(ports, skillIdOf(me.value.known, input.themeKey), (skill) => {
    if (!skill) return fail({ code: 'people.not-found' });
    const next = answer(skill, input, me.value, hand);
    const { version } = input;
    const isNew = next.ok && next.value !== skill;
    const other = isNew && version !== undefined && movedSince(skill, version, actor.id);
    return other ? fail({ code: 'people.changed-meanwhile' }) : next;
  });
  return answered.ok ? showOwn(ports, actor) : answered;
}

/** What her answer makes of the skill; the very same one where it says so already. */
function answer(
  skill: Skill,
  { answer: word, level = skill.level }: OwnAnswer,
  { known, profile }: OwnAccount,
  hand: Hand
): Result<Skill, PeopleProblem> {
  const { state } = skill;
  const notNow = fail<PeopleProblem>({ code: 'people.not-now', values: { state } });
  if (word === 'notMe') {
    if (state === 'withdrawn') return ok(skill);
    const next = withdrawn(skill, hand);
    return next ? ok(next) : notNow;
  }
  if (state === 'withdrawn' || state === 'declined') return notNow;
  const wanted = word === 'yes' ? skill.level : level;
  const { personId, themeKey } = skill;
  const sum = known.evidence.get(themeKey);
  const next = said(skill, { personId, themeKey, level: wanted }, sum, hand);
  const isShownAnew = state === 'proposed' || state === 'lapsed';
  return isShownAnew && profile.consentAt === undefined
    ? fail({ code: 'people.consent-missing' })
    : ok(next);
}
