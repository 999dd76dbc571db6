import type { PlanStep } from '../sharepoint/provisioning/plan';
import { graphError, listOf, propertyOf, textOf, type GraphApi } from './graph-api';
import { termLanguages } from './term-records';

/**
 * The languages of the hub that the term store lacks: it takes no label in another one. Adding one
 * wants an administrator of the term store. None is ever taken away.
 * @param store path of the term store
 * @param answer what Graph says of the term store
 */
export function planLanguages(
  graph: GraphApi,
  store: string,
  answer: unknown
): readonly PlanStep[] {
  const present = listOf(propertyOf(answer, 'languageTags')).map(textOf);
  const missing = Object.values(termLanguages).filter((tag) => !present.includes(tag));
  if (missing.length === 0) return [];
  return [
    {
      area: 'terms',
      code: 'add-languages',
      values: { languages: missing.join(', ') },
      async apply() {
        const languageTags = [...present, ...missing];
        await graph
          .api(store)
          .patch({ languageTags })
          .catch((error: unknown) => {
            throw graphError(error, 'graph term store languages');
          });
      },
    },
  ];
}
