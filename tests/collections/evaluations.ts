import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The organisation's evaluations, a public export that lies beside the project and is not part of it. */
export const evaluationsFolder = join(__dirname, '../../../shared/data/iom_evaluations');
export const evaluationsFile = join(evaluationsFolder, 'evaluations_meta.json');

/**
 * Tests on the real collection. On a machine that does not have it they are shown as skipped, with
 * the reason; in CI they run, and fail, without it.
 */
export const describeWithEvaluations =
  existsSync(evaluationsFile) || process.env.CI
    ? describe
    : (name: string, tests: () => void) =>
        describe.skip(`${name} (the collection is not beside the project)`, tests);
