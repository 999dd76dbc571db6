import type { KnowledgeNetwork } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';

type Tie = KnowledgeNetwork['ties'][number];

/** What two people share: “Document: A · Community: B · and 3 more”. */
export function sharedWords({ shared, count }: Tie, translator: PeopleTranslator): string {
  const named = shared.map(
    ({ kind, title }) => `${translator.t(`people.works.${kind}`)}: ${title}`
  );
  if (named.length === 0) return translator.t('peopleMaps.network.shared', { count });
  const more = count - named.length;
  const rest = more > 0 ? [translator.t('peopleMaps.network.more', { count: more })] : [];
  return [...named, ...rest].join(' · ');
}
