import type { Actor } from '../../kernel/policy';
import { ok } from '../../kernel/result';
import type { Vocabulary } from '../taxonomy';
import type { OwnResult } from './api';
import type { Known } from './directory';
import { accountsOf, openOwn } from './own-account';
import type { PeoplePorts } from './ports';
import { showProfile } from './show-profile';
import { ownSuccessions } from './show-successions';
import { shownStates } from './skill-workflow';
import { suggestedOf } from './suggest-themes';
import { themeOf } from './theme-scope';
import type { OwnProfile } from './views';

/** More suggestions would be a questionnaire. */
const mostSuggested = 3;

/** Her own profile as she may change it, with what is still to be filled in and to be answered. */
export async function showOwn(ports: PeoplePorts, actor: Actor): Promise<OwnResult> {
  const [me, terms] = await Promise.all([openOwn(ports, actor), ports.vocabulary.load()]);
  if (!me.ok) return me;
  const { id, profile, version, directory } = me.value;
  const known = { ...me.value.known, profile };
  const reader = { ...actor, id };
  const view = await showProfile(ports, reader, { personId: id });
  if (!view.ok) return view;
  return ok({
    profile,
    ...(version === undefined ? {} : { version }),
    view: view.value,
    filled: filledOf(known),
    suggested: suggestedTo(known, terms),
    due: known.skills
      .filter(({ state }) => state === 'due' || state === 'proposed')
      .map(({ themeKey }) => themeKey),
    successions: ownSuccessions({ reader, directory, terms }, accountsOf(directory, id)),
  });
}

/** How much of what helps colleagues to find her is there, from 0 to 1. */
export function filledOf(known: Known): number {
  const { person, profile, record, skills } = known;
  const parts: readonly boolean[] = [
    person.post !== undefined && person.post !== '',
    profile.languages.length > 0 || (record?.languages.length ?? 0) > 0,
    profile.countriesWorked.length > 0,
    profile.about !== '',
    profile.works.length > 0,
    profile.consentAt !== undefined && skills.some(({ state }) => shownStates.includes(state)),
  ];
  return parts.filter(Boolean).length / parts.length;
}

/**
 * What her works speak for, then what HR knows her to work in. Neither is a claim before she says so:
 * what is shown of her is hers to say.
 */
function suggestedTo(known: Known, terms: Vocabulary): OwnProfile['suggested'] {
  const byWorks = suggestedOf(known, terms);
  const taken = new Set([...byWorks, ...known.skills].map(({ themeKey }) => themeKey));
  const ofHr = (known.record?.themeKeys ?? []).flatMap((key) => themeOf(terms, key)?.key ?? []);
  const byHr = [...new Set(ofHr)]
    .filter((key) => !taken.has(key))
    .map((themeKey) => ({ themeKey, evidence: known.evidence.get(themeKey)?.lines ?? [] }));
  return [...byWorks, ...byHr].slice(0, mostSuggested);
}
