import { fail, ok, type Result } from '../../kernel/result';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import type { Skill } from './skill';

/** Attempts against people who save at the same moment. */
const attempts = 6;

/**
 * Changes one skill under its version; where somebody else saves at the same moment, the change is
 * asked again with what stands there then.
 * @param change gives back the very same skill where nothing is left to be done, undefined where there
 *   is none and none is to be made
 */
export async function changeSkill<S extends Skill | undefined>(
  { skills, directory }: Pick<PeoplePorts, 'skills' | 'directory'>,
  id: string,
  change: (skill: Skill | undefined) => Result<S, PeopleProblem>
): Promise<Result<S, PeopleProblem>> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const kept = await skills.get(id);
    const changed = change(kept?.value);
    if (!changed.ok || changed.value === undefined || changed.value === kept?.value) return changed;
    const saved = await skills.save(changed.value, kept?.version);
    if (saved === 'conflict') continue;
    directory.noteSkill(saved.value);
    return ok(changed.value);
  }
  return fail({ code: 'people.changed-meanwhile' });
}
