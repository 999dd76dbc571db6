import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { Practices } from './api';
import { findGaps } from './find-gaps';
import { listChoices } from './list-choices';
import { measurePractices } from './measure-practices';
import { decide, viewerOf } from './policy';
import type { Practice } from './practice';
import { openStates } from './practice-states';
import type { PracticeProblem, PracticeProblemCode } from './problems';
import { asPublished } from './shelf-state';
import { similarTo, type ComparedPractice } from './similar-practices';
import { problem, type PracticePorts } from './step';
import type { PracticeGaps, PracticeMeasures, SimilarPractice } from './views';

const dayMs = 24 * 60 * 60 * 1000;
/** How far back is looked for almost the same text; what is older is found by the search. */
const daysBack = 180;
const mostCompared = 500;

/** Practices that resemble a text, among those that the actor may see. */
export async function findSimilar(
  { practices, clock }: PracticePorts,
  actor: Actor,
  { practiceId, content }: Parameters<Practices['similar']>[0]
): Promise<readonly SimilarPractice[]> {
  if (!decide(actor, 'similar', {}).allowed) return [];
  const since = dayBefore(clock.now(), daysBack);
  const [underWay, recent] = await Promise.all([
    practices.find({ states: openStates, most: mostCompared }),
    practices.find({ since, most: mostCompared }),
  ]);
  const all = new Map(
    [...underWay, ...recent].map(({ practice }) => [practice.id, practice] as const)
  );
  const others = [...all.values()].flatMap((practice) => {
    const viewer = practice.id === practiceId ? undefined : viewerOf(actor, { practice });
    const hasEnded = ['rejected', 'withdrawn', 'merged'].includes(practice.state);
    if (viewer === undefined || hasEnded) return [];
    return [comparable(viewer === 'reader' ? asPublished(practice) : practice)];
  });
  return similarTo(content, others);
}

function comparable({ id, content, submittedAt, publishedAt }: Practice): ComparedPractice {
  const { texts, locale, kind, themeKeys, countryKeys } = content;
  return {
    ...{ id, title: texts.title ?? '', locale, kind, texts, themeKeys, countryKeys },
    year: Number((publishedAt ?? submittedAt).slice(0, 4)),
  };
}

/** Theme x country x kind of what is published: what is there and what is missing. */
export async function showGaps(
  { shelf, vocabulary }: PracticePorts,
  actor: Actor
): Promise<PracticeGaps> {
  if (!decide(actor, 'gaps', {}).allowed) return { cells: [], themes: [], countryKeys: [] };
  const [published, terms] = await Promise.all([shelf.overview(), vocabulary.load()]);
  const { themes, countries } = listChoices(terms);
  return findGaps(
    published,
    themes.map(({ key }) => key),
    countries.map(({ key }) => key),
    (themeKey) => {
      const concept = terms.byKey(themeKey);
      return concept ? terms.ancestors(concept.id).map(({ key }) => key) : [];
    }
  );
}

/** Figures without a name (specification 4.17), for the KM team and the advisory committee. */
export async function measureAll(
  { practices, reuses, workingDays, clock }: PracticePorts,
  actor: Actor,
  { since }: { readonly since?: string }
): Promise<Result<PracticeMeasures, PracticeProblem>> {
  const decision = decide(actor, 'measure', {});
  if (!decision.allowed) return fail(problem(decision.reason as PracticeProblemCode));
  const now = clock.now();
  const from = since ?? dayBefore(now, 365);
  const [moved, underWay, used] = await Promise.all([
    practices.find({ since: from }),
    practices.find({ states: openStates }),
    reuses.since(from),
  ]);
  const all = new Map(
    [...moved, ...underWay].map(({ practice }) => [practice.id, practice] as const)
  );
  return ok(measurePractices({ practices: [...all.values()], reuses: used, workingDays, now }));
}

function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);
}
