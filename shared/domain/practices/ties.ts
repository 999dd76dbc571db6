import type { PracticeRepository } from './ports';
import type { Practice } from './practice';
import type { PracticeProblemCode } from './problems';

/** What binds a person to a practice beyond having written it. */
export interface Ties {
  /** Key of the office where she works. */
  readonly missionKey?: string;
  /** Projects that she has written about herself. */
  readonly projectCodes: readonly string[];
}

export type TieCode = Extract<
  PracticeProblemCode,
  'practices.own-practice' | 'practices.same-unit' | 'practices.same-project'
>;

/** More practices of one project than this say nothing new about a person. */
const lookedAt = 50;

/** Whether the person wrote it, alone or with others. */
export function isWriter(personId: string, { author, coAuthors }: Practice): boolean {
  return author.personId === personId || coAuthors.some((one) => one.personId === personId);
}

/**
 * Why somebody may not judge a practice (specification 4.6): she wrote it, works in the author's unit
 * or under the same project, or is the colleague who answers questions about it.
 * @returns undefined for whoever is independent of it
 */
export function tieOf(personId: string, ties: Ties, practice: Practice): TieCode | undefined {
  const { author, content } = practice;
  if (isWriter(personId, practice)) return 'practices.own-practice';
  if (author.missionKey !== undefined && author.missionKey === ties.missionKey) {
    return 'practices.same-unit';
  }
  const project = plain(content.projectCode);
  const isOfProject = project !== '' && ties.projectCodes.some((code) => plain(code) === project);
  return isOfProject || content.contact?.personId === personId
    ? 'practices.same-project'
    : undefined;
}

/**
 * The projects of a person. The organisation keeps no list of who works under which project; what she
 * has handed in herself says it.
 * @param practice for which it is asked: without a project of its own nothing has to be looked up
 */
export async function projectsOf(
  practices: PracticeRepository,
  personId: string,
  { content, author }: Practice
): Promise<readonly string[]> {
  if (plain(content.projectCode) === '' || author.personId === personId) return [];
  const own = await practices.find({ authorId: personId, most: lookedAt });
  return own
    .map(({ practice }) => practice.content.projectCode)
    .filter((code) => plain(code) !== '');
}

/** Codes are typed by hand: “pe 10-p0417” and “PE10P0417” are one project. */
function plain(code: string): string {
  return code.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
