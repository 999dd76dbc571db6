import type { Vocabulary } from '../taxonomy';
import type { Known } from './directory';
import { foldedWords } from './folded-words';
import { isShown } from './shown-parts';
import { lineOf, themeOf, type ThemeScope } from './theme-scope';
import type { FoundReason } from './views';

/*
 * Who does what, apart from who knows what: post, unit, projects, and for which themes somebody answers
 * by her office, whether she knows them or not.
 */

/** Themes that posts name, in whatever language, kept as long as the vocabulary. */
const themesOfPosts = new WeakMap<Vocabulary, Map<string, readonly string[]>>();

/** What she has to do with a theme by her work, the strongest reason first; none where nothing. */
export function dutiesIn(
  known: Known,
  { themeKey, within, above }: ThemeScope,
  terms: Vocabulary
): readonly FoundReason[] {
  if (known.isFormer || known.shownAs !== undefined) return [];
  const { specialistOf, record, person } = known;
  const isMeant = (key: string): boolean => within.has(key) || above.includes(key);
  const special = specialistOf.find(isMeant);
  const focus = record?.focalPointOf.find(isMeant);
  const post = shownPost(known);
  const isOfPost = themesIn(post, terms).some((key) => within.has(key));
  const isOfWork = record?.themeKeys.some((key) => within.has(key)) ?? false;
  return [
    ...(special === undefined
      ? []
      : [{ kind: 'specialist', themeKey: within.has(special) ? special : themeKey } as const]),
    ...(focus === undefined ? [] : [{ kind: 'focalPoint', themeKey: focus } as const]),
    ...((isOfPost || isOfWork) && isShown(known, 'post')
      ? [{ kind: 'post', post: post === '' ? (person.mission ?? '') : post } as const]
      : []),
  ];
}

/** Words of what she does, as colleagues see them. */
export interface WorkWords {
  readonly post: string;
  /** Of post and unit. */
  readonly office: readonly string[];
  readonly projects: readonly { readonly code: string; readonly parts: readonly string[] }[];
  /** Name and mission: they narrow, and are no reason. */
  readonly others: readonly string[];
}

/** @returns undefined of who does nothing here any more */
export function workWordsOf(known: Known): WorkWords | undefined {
  if (known.isFormer || known.shownAs !== undefined) return undefined;
  const { name, mission = '' } = known.person;
  const post = shownPost(known);
  const unit = isShown(known, 'post') ? (known.record?.unit ?? '') : '';
  return {
    post,
    office: foldedWords(`${post} ${unit}`),
    projects: shownProjects(known).map((code) => ({ code, parts: foldedWords(code) })),
    others: foldedWords(`${mission} ${name}`),
  };
}

/** Why she fits words by what she does; undefined where one of them says nothing of her. */
export function fitWork(
  work: WorkWords | undefined,
  words: readonly string[]
): readonly FoundReason[] | undefined {
  if (!work || words.length === 0) return undefined;
  const { post, office, projects, others } = work;
  let isOfPost = false;
  let project: string | undefined;
  for (const word of words) {
    const isOffice = beginsOne(office, word);
    const code = projects.find(({ parts }) => beginsOne(parts, word))?.code;
    if (!isOffice && code === undefined && !beginsOne(others, word)) return undefined;
    isOfPost ||= isOffice;
    project ??= code;
  }
  return [
    ...(isOfPost && post !== '' ? [{ kind: 'post', post } as const] : []),
    ...(project === undefined ? [] : [{ kind: 'project', code: project } as const]),
  ];
}

function beginsOne(parts: readonly string[], word: string): boolean {
  return parts.some((part) => part.startsWith(word));
}

/** Codes of the projects she works in, as far as colleagues see them. */
export function shownProjects(known: Known): readonly string[] {
  if (known.isFormer || !isShown(known, 'projects')) return [];
  return known.record?.projectCodes ?? [];
}

/** Themes that she answers for by her office, with those below and above. */
export function themesOfOffice(known: Known, terms: Vocabulary): readonly string[] {
  if (known.isFormer) return [];
  return [...known.specialistOf, ...(known.record?.focalPointOf ?? [])].flatMap((key) => {
    const theme = themeOf(terms, key);
    const below = theme ? terms.descendants(theme.id) : [];
    return [...lineOf(terms, key), ...below.map((one) => one.key)];
  });
}

/** Themes that HR or her post name as her work, with those above. */
export function themesOfPost(known: Known, terms: Vocabulary): readonly string[] {
  if (known.isFormer || !isShown(known, 'post')) return [];
  const keys = [...(known.record?.themeKeys ?? []), ...themesIn(shownPost(known), terms)];
  return keys.flatMap((key) => lineOf(terms, key));
}

function shownPost(known: Known): string {
  return isShown(known, 'post') ? (known.person.post ?? '') : '';
}

/** “Especialista en retorno” is found for “return” as well. */
function themesIn(post: string, terms: Vocabulary): readonly string[] {
  if (post === '') return [];
  const posts = themesOfPosts.get(terms) ?? new Map<string, readonly string[]>();
  themesOfPosts.set(terms, posts);
  const kept = posts.get(post);
  if (kept) return kept;
  const found = terms
    .conceptsIn(post)
    .flatMap(({ concept: { key } }) => themeOf(terms, key)?.key ?? []);
  posts.set(post, found);
  return found;
}
