import type { Actor } from '../../kernel/policy';
import { fail } from '../../kernel/result';
import type { OwnResult, People } from './api';
import { dayOf } from './calendar-days';
import { checkProfile } from './check-profile';
import { openOwn } from './own-account';
import { showOwn } from './own-profile';
import { accountNameOf } from './person';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import type { Profile, ProfileChanges } from './profile';

/** Attempts of a change that overwrites nothing, against a form that is saved at the same moment. */
const attempts = 6;

export function showMe(ports: PeoplePorts, actor: Actor): Promise<OwnResult> {
  const { allowed, reason } = decide(actor, 'saveProfile', { personId: actor.id });
  return allowed ? showOwn(ports, actor) : Promise.resolve(fail({ code: reason }));
}

/**
 * Saves what she says of herself, all of it as she saw it. Of two forms that are open at once the
 * second is told so, and nothing of the first is lost.
 */
export async function saveProfile(
  ports: PeoplePorts,
  actor: Actor,
  { changes, version }: Parameters<People['saveProfile']>[0]
): Promise<OwnResult> {
  const { allowed, reason } = decide(actor, 'saveProfile', { personId: actor.id });
  if (!allowed) return fail({ code: reason });
  const [me, terms] = await Promise.all([openOwn(ports, actor), ports.vocabulary.load()]);
  if (!me.ok) return me;
  const { id: personId, known, directory, profile: before } = me.value;
  const now = ports.clock.now();
  const checked = checkProfile(changes, {
    ...{ personId, terms, directory, before, today: dayOf(now), siteUrl: ports.siteUrl },
  });
  if (!checked.ok) return checked;
  const { consentAt } = before;
  const profile: Profile = {
    ...{ ...checked.value, personId, savedAt: now.toISOString() },
    account: accountNameOf(known.person),
    ...(consentAt === undefined ? {} : { consentAt }),
  };
  if (me.value.version !== version) {
    // Her answer was lost on its way and she saves again: it is there already.
    return isSame(before, profile)
      ? showOwn(ports, actor)
      : fail({ code: 'people.changed-meanwhile' });
  }
  const saved = await ports.profiles.save(profile, version);
  if (saved === 'conflict') return fail({ code: 'people.changed-meanwhile' });
  ports.directory.noteProfile(saved.value);
  return showOwn(ports, actor);
}

/** Whether what she says she knows is shown to colleagues; a no hides all of it at once. */
export async function giveConsent(
  ports: PeoplePorts,
  actor: Actor,
  { isGiven }: Parameters<People['consent']>[0]
): Promise<OwnResult> {
  const { allowed, reason } = decide(actor, 'consent', { personId: actor.id });
  if (!allowed) return fail({ code: reason });
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const me = await openOwn(ports, actor);
    if (!me.ok) return me;
    const { id: personId, known, profile: before, version } = me.value;
    if ((before.consentAt !== undefined) === isGiven) return showOwn(ports, actor);
    const at = ports.clock.now().toISOString();
    const { consentAt: _, ...rest } = before;
    const profile: Profile = {
      ...{ ...rest, personId, ...(isGiven ? { consentAt: at } : {}) },
      ...{ savedAt: at, account: accountNameOf(known.person) },
    };
    const saved = await ports.profiles.save(profile, version);
    if (saved === 'conflict') continue;
    ports.directory.noteProfile(saved.value);
    return showOwn(ports, actor);
  }
  return fail({ code: 'people.changed-meanwhile' });
}

/** The same words, whenever they were saved. */
function isSame(one: Profile, other: Profile): boolean {
  return JSON.stringify(worded(one)) === JSON.stringify(worded(other));
}

function worded(profile: Profile): ProfileChanges {
  const { languages, countriesWorked, availability, isMentor, about, works, hidden } = profile;
  const { gender } = profile;
  return {
    ...{ languages, countriesWorked, availability, isMentor, about, works, hidden },
    ...(gender === undefined ? {} : { gender }),
  };
}
