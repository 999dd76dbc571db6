import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import { timeZoneOf } from '../deliveries';
import type { Vocabulary } from '../taxonomy';
import type { Directory, Known } from './directory';
import { sourcesOf } from './fact-sources';
import { knowersOf } from './know-theme';
import { knownAs } from './known-as';
import { seesHidden, toRef, toRow } from './person-row';
import { decide, offer } from './policy';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import type { HideablePart } from './profile';
import { isShown } from './shown-parts';
import { namedSuccessor } from './show-successions';
import { scopeOf } from './theme-scope';
import { viewSkills, type SkillReader } from './view-skill';
import type { EvidenceKind } from './evidence';
import type { PeopleAction, PersonRef, PersonRow, ProfileView, WorkLine } from './views';

const mostRecent = 10;
const mostOthers = 3;
const works: readonly EvidenceKind[] = ['document', 'practice', 'answer', 'event'];
const actions: readonly PeopleAction[] = ['contact', 'saveProfile', 'propose', 'setSuccessor'];

/** A person with everything that the reader may see of her. */
export async function showProfile(
  ports: Pick<PeoplePorts, 'directory' | 'vocabulary'>,
  actor: Actor,
  { personId }: { readonly personId: string }
): Promise<Result<ProfileView, PeopleProblem>> {
  const [directory, terms] = await Promise.all([
    ports.directory.current(),
    ports.vocabulary.load(),
  ]);
  const known = knownAs(directory, personId);
  const decision = decide(actor, 'see', { personId: known?.person.id ?? personId });
  if (!decision.allowed) return fail({ code: decision.reason });
  if (!known) return fail({ code: 'people.not-found' });
  return ok(viewProfile({ reader: actor, directory, terms }, known));
}

export function viewProfile(by: SkillReader, known: Known): ProfileView {
  const { reader, directory, terms } = by;
  const { person, profile, record, availability, isFormer } = known;
  const sees = (part: HideablePart): boolean =>
    !isFormer && (isShown(known, part) || seesHidden(reader, known));
  const { unit, contractEnd } = record ?? {};
  const standIn = availability.kind === 'notUntil' ? availability.standInId : undefined;
  const seesContract = decide(reader, 'seeContract', { personId: person.id }).allowed;
  const named = namedSuccessor(directory, known);
  const seesNamed = decide(reader, 'setSuccessor', { personId: person.id }).allowed;
  const skills = viewSkills(by, known);
  return {
    ...toRow(reader, known),
    ...(unit === undefined || !sees('post') ? {} : { unit }),
    about: sees('about') ? profile.about : '',
    ...(person.countryKey === undefined || isFormer
      ? {}
      : { timeZone: timeZoneOf(person.countryKey) }),
    countriesWorked: sees('countries') ? profile.countriesWorked : [],
    ...optional('standIn', refOf(directory, standIn)),
    skills,
    // What she chose is hers to hide; what she wrote stays hers when she has left.
    works: isShown(known, 'works') || seesHidden(reader, known) ? profile.works : [],
    recent: recentWorks(known, seesHidden(reader, known)),
    projects: projectsOf(known, sees('projects')),
    alsoKnows: othersOf(by, known, skills[0]?.themeKey, terms),
    sources: sourcesOf(known, skills, directory.asOf),
    ...(contractEnd === undefined || !seesContract ? {} : { contractEnd }),
    ...optional('successor', isFormer && named?.state === 'accepted' ? named.person : undefined),
    ...optional('named', seesNamed ? named : undefined),
    actions: offer(reader, isFormer ? ['setSuccessor'] : actions, { personId: person.id }).filter(
      ({ action, allowed }) => allowed || action === 'contact'
    ),
    asOf: directory.asOf,
    missing: directory.missing,
  };
}

/** A colleague who is still here. */
function refOf(directory: Directory, personId: string | undefined): PersonRef | undefined {
  const found = personId === undefined ? undefined : knownAs(directory, personId);
  return found && !found.isFormer ? toRef(found) : undefined;
}

function optional<Name extends string, T>(
  name: Name,
  value: T | undefined
): Partial<Record<Name, T>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, T>);
}

/** The newest of what she made and all staff may read, each thing once. */
function recentWorks(known: Known, seesAll: boolean): readonly WorkLine[] {
  if (!isShown(known, 'evidence') && !seesAll) return [];
  const lines = known.items.flatMap(({ kind, title, url, on }) =>
    works.includes(kind) && title && url !== undefined ? [{ kind, title, url, on }] : []
  );
  return [...new Map(lines.map((line) => [line.url, line])).values()]
    .sort((one, other) => other.on.localeCompare(one.on))
    .slice(0, mostRecent);
}

/** What HR lists, and what her work under a project shows. */
function projectsOf(known: Known, seesProjects: boolean): ProfileView['projects'] {
  if (!seesProjects) return [];
  const listed = known.record?.projectCodes ?? [];
  const shown = known.items.flatMap(({ kind, title }) =>
    kind === 'project' && title && !listed.includes(title) ? [title] : []
  );
  return [
    ...listed.map((code) => ({ code, source: 'hr' }) as const),
    ...[...new Set(shown)].map((code) => ({ code, source: 'evidence' }) as const),
  ];
}

/** Who else can be asked about her first theme. */
function othersOf(
  { reader, directory }: SkillReader,
  { person }: Known,
  themeKey: string | undefined,
  terms: Vocabulary
): readonly PersonRow[] {
  const scope = themeKey === undefined ? undefined : scopeOf(terms, themeKey);
  if (!scope) return [];
  return knowersOf(directory, scope)
    .filter(({ known }) => known.person.id !== person.id)
    .slice(0, mostOthers)
    .map(({ known, standing }) => toRow(reader, known, standing.reasons));
}
