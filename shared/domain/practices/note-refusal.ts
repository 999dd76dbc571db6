import type { Clock } from '../../kernel/clock';
import type { PracticeRepository, StoredPractice } from './ports';
import type { Hand, PersonRef } from './practice';
import type { PracticeProblem } from './problems';

/** What was tried. */
export interface Attempt {
  readonly action: string;
  /** What stands in the audit where somebody else was faster, such as a verdict. */
  readonly attempt?: string;
}

/** Against people who save at the same moment. */
const attempts = 6;

/** An attempt that came to nothing stands in the audit as well, once for the same reason. */
export async function noteRefusal(
  { practices, clock }: { readonly practices: PracticeRepository; readonly clock: Clock },
  opened: StoredPractice & { readonly me: PersonRef },
  { action, attempt: said }: Attempt,
  { code }: PracticeProblem
): Promise<void> {
  const isConflict = code === 'practices.changed-meanwhile' || code === 'practices.done-already';
  const event = isConflict ? 'conflict' : 'refused';
  const reason = isConflict ? [action, said].filter(Boolean).join(': ') : `${action}: ${code}`;
  const by: Hand = { kind: 'person', ...opened.me };
  let { practice, version } = opened;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const isNoted = practice.trail.some(
      (one) =>
        one.event === event &&
        one.reason === reason &&
        one.by.kind === 'person' &&
        one.by.personId === opened.me.personId
    );
    if (isNoted) return;
    const { state } = practice;
    const record = {
      at: clock.now().toISOString(),
      by,
      event,
      before: state,
      after: state,
      reason,
    };
    const saved = await practices.save(
      { ...practice, trail: [...practice.trail, record] },
      version
    );
    if (saved !== 'conflict') return;
    const again = await practices.get(practice.id);
    if (!again) return;
    ({ practice, version } = again);
  }
}
