import type { Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import { decide, viewerOf } from './policy';
import type { Practice } from './practice';
import type { PracticeProblem, PracticeProblemCode } from './problems';
import { toPublished } from './project-practice';
import { asPublished } from './shelf-state';
import { openPractice, problem, type OpenPractice, type PracticePorts } from './step';
import type { ExportedFile, ExportFormat } from './views';

type Exported = Promise<Result<ExportedFile, PracticeProblem>>;

/**
 * A practice as a file that leaves the hub, its attachments with it. It names a hidden author no more
 * than the page does, whoever exports.
 */
export async function exportPractice(
  ports: PracticePorts,
  actor: Actor,
  input: { readonly practiceId: string; readonly format: ExportFormat; readonly locale: Locale }
): Exported {
  const opened = await openPractice(ports, actor, input.practiceId);
  if (!opened.ok) return opened;
  const { practice, ties } = opened.value;
  const decision = decide(actor, 'export', { practice, ties });
  if (!decision.allowed) return fail(problem(decision.reason as PracticeProblemCode));
  // Whoever works on a new version exports that one.
  const { lastPublished: _before, ...newest } = practice;
  const shown = seesNewest(actor, opened.value) ? newest : practice;
  const reuses = await ports.reuses.ofPractice(practice.id);
  const published = toPublished(shown, reuses.length);
  const files = await Promise.all(
    published.attachments.map(async ({ name }) => {
      const file = await ports.files.read(practice.id, name);
      return file ? [{ name, body: file.body }] : [];
    })
  );
  return ok(await ports.exporter.export(published, input.format, input.locale, files.flat()));
}

/** A file of a practice, for whoever may see the version that has it. */
export async function readAttachment(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, name }: { readonly practiceId: string; readonly name: string }
): Exported {
  const opened = await openPractice(ports, actor, practiceId);
  if (!opened.ok) return opened;
  const { practice } = opened.value;
  const shown: Practice = seesNewest(actor, opened.value) ? practice : asPublished(practice);
  const isThere = shown.attachments.some((one) => one.name === name);
  const file = isThere ? await ports.files.read(practice.id, name) : undefined;
  if (!file) return fail(problem('practices.not-found'));
  return ok({ fileName: name, mediaType: file.mediaType, body: base64(file.body) });
}

function seesNewest(actor: Actor, { practice, ties }: OpenPractice): boolean {
  const viewer = viewerOf(actor, { practice, ties });
  return viewer !== 'reader' && viewer !== 'guest';
}

/** As text that fits into JSON; in pieces, because a call takes only so many arguments. */
function base64(body: Uint8Array): string {
  const size = 0x8000;
  let text = '';
  for (let start = 0; start < body.length; start += size) {
    text += String.fromCharCode(...body.subarray(start, start + size));
  }
  return btoa(text);
}
