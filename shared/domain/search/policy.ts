import { definePolicy, type Actor, type Decision } from '../../kernel/policy';
import type { Vocabulary } from '../taxonomy';
import type { Reader } from './ports';
import type { TermId } from './query';
import type { Specialist } from './specialist';

/** The theme that a document is pinned to, by key. */
interface PinnedTheme {
  readonly themeKey: string;
}

/** Who may do what with the search (specification 1.15: pinning is a right of the theme's specialist). */
const policy = definePolicy<'pin', PinnedTheme>([
  { roles: ['KMTeam', 'Admin'], action: 'pin' },
  {
    roles: ['RTS'],
    action: 'pin',
    when: (actor, { themeKey }) => actor.themes?.includes(themeKey) ?? false,
    otherwise: 'search.pin-other-theme',
  },
]);

/** For the page that shows every policy. */
export const searchPolicyRows = policy.rows;

/** What the reader may do beyond searching. SharePoint asks again at each change. */
export interface SearchRights {
  readonly mayPin: boolean;
  /** The themes to which she may pin. */
  readonly themes: readonly TermId[];
}

/** The reader as the policy sees her: she answers for a theme and for all that stands below it. */
function actorOf(
  reader: Reader,
  specialists: readonly Specialist[],
  vocabulary: Vocabulary
): Actor {
  const own = specialists.filter((specialist) => isSame(specialist, reader));
  const themes = own.flatMap(({ themeId }) => {
    const concept = vocabulary.byId(themeId);
    return concept ? [concept, ...vocabulary.descendants(themeId)] : [];
  });
  return {
    id: reader.id,
    roles: reader.roles,
    themes: themes.map(({ key }) => key),
    // the policy speaks to nobody
    locale: 'en',
  };
}

/** Two people may share a name, so mail decides where both sides have it. */
function isSame(specialist: Specialist, reader: Reader): boolean {
  return specialist.mail !== undefined && reader.mail !== undefined
    ? specialist.mail.toLowerCase() === reader.mail.toLowerCase()
    : specialist.name === reader.name;
}

/** Whether the reader may pin a document to a theme, or why not. */
export function decidePin(
  reader: Reader,
  themeKey: string,
  specialists: readonly Specialist[],
  vocabulary: Vocabulary
): Decision {
  return policy.decide(actorOf(reader, specialists, vocabulary), 'pin', { themeKey });
}

/** All that the reader may do. */
export function rightsOf(
  reader: Reader,
  specialists: readonly Specialist[],
  vocabulary: Vocabulary
): SearchRights {
  const actor = actorOf(reader, specialists, vocabulary);
  const themes = vocabulary
    .inSet('themes')
    .filter(({ key }) => policy.decide(actor, 'pin', { themeKey: key }).allowed);
  return { mayPin: themes.length > 0, themes: themes.map(({ id }) => id) };
}
