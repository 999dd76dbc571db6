import type { Known } from './directory';
import type { FactSource, ProfileView, SkillView } from './views';

type Sources = ProfileView['sources'];

/** Where each group of facts comes from, and of which day it is (specification 3.2). */
export function sourcesOf(known: Known, skills: readonly SkillView[], asOf: string): Sources {
  const { profile, record, person, isFormer } = known;
  const read = asOf.slice(0, 10);
  const said = profile.savedAt === '' ? undefined : profile.savedAt.slice(0, 10);
  const fromHr = { source: 'hr', on: record?.asOf ?? read } as const;
  const herself = said === undefined ? undefined : ({ source: 'self', on: said } as const);
  const isHrPost = record?.post !== undefined || record?.missionKey !== undefined;
  const speaks = profile.languages.length > 0 ? herself : undefined;
  const isHrLanguages = (record?.languages.length ?? 0) > 0;
  const projects = record?.projectCodes.length ?? 0;
  return [
    { facts: 'post', ...(isHrPost ? fromHr : { source: 'directory', on: read }) },
    ...(isFormer || (!speaks && !isHrLanguages && person.languages.length === 0)
      ? []
      : [
          {
            facts: 'languages',
            ...(speaks ?? (isHrLanguages ? fromHr : ({ source: 'directory', on: read } as const))),
          } as const,
        ]),
    ...levelSources(skills).map((source) => ({ facts: 'levels', source }) as const),
    ...(herself && !isFormer ? [{ facts: 'availability', ...herself } as const] : []),
    ...(projects > 0 && !isFormer ? [{ facts: 'projects', ...fromHr } as const] : []),
  ];
}

/** Who or what stands behind the levels that the reader sees, the surest first. */
function levelSources(skills: readonly SkillView[]): readonly FactSource[] {
  const confirmed = skills.map(({ confirmedBy }) => confirmedBy?.kind);
  const isSaid = skills.some(({ level, confirmedBy }) => level !== undefined && !confirmedBy);
  return [
    ...(confirmed.includes('specialist') ? (['specialist'] as const) : []),
    ...(confirmed.includes('evidence') ? (['evidence'] as const) : []),
    ...(isSaid ? (['self'] as const) : []),
  ];
}
