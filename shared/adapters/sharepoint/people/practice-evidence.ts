import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { Evidence, EvidenceSource } from '../../../domain/people';
import type { Vocabulary } from '../../../domain/taxonomy';
import { rowText, type Row } from '../list-rows';
import { createReuseRepository } from '../practices/reuse-repository';
import { practiceAddress, publishedListOf } from '../practices/practice-address';
import { jsonObject, textsOf } from '../questions/read-json';
import { abortable } from '../requests';
import { columns } from '../schema/library-names';
import { practiceListUrlNames, publishedColumns } from '../schema/practice-names';
import { peopleIn, personFields } from './evidence-people';
import { guarded, keysInForce, sitePathOf, type EvidenceSettings } from './evidence-settings';

const pageSize = 2000;
const selected = [
  ...['Id', 'Title', columns.workId, publishedColumns.keys],
  ...personFields(columns.authors),
];
/** Before the first of all. */
const ever = '1900-01-01';

/**
 * Who wrote which published practice, and whose were used elsewhere. A lesson that shows its mission
 * alone has no author in the list that all staff read, and is nobody's evidence.
 */
export function createPracticeEvidence(settings: EvidenceSettings): EvidenceSource {
  const sitePath = sitePathOf(settings);

  const rows = async (sp: SPFI): Promise<readonly Row[]> => {
    const found: Row[] = [];
    const pages = sp.web
      .getList(publishedListOf(sitePath))
      .items.select(...selected)
      .expand(columns.authors)
      .top(pageSize);
    for await (const page of pages as AsyncIterable<readonly Row[]>) found.push(...page);
    return found;
  };

  return {
    name: 'practices',
    collect: (signal) =>
      guarded('sharepoint practice evidence', signal, async () => {
        const sp = abortable(settings.sp, signal);
        const [terms, found, reuses] = await Promise.all([
          settings.vocabulary.load(),
          rows(sp),
          createReuseRepository(sp, `${sitePath}/Lists/${practiceListUrlNames.reuses}`).since(ever),
        ]);
        const practices = new Map(
          found.flatMap((row) => {
            const written = readPractice(row, settings.siteUrl, terms);
            return written.length === 0 ? [] : [[rowText(row[columns.workId]), written] as const];
          })
        );
        const used = reuses
          .filter(({ followUp }) => followUp?.helped !== 'no')
          .flatMap(({ id, practiceId, at }) =>
            (practices.get(practiceId) ?? []).map((written): Evidence => ({
              ...{ ...written, kind: 'reuse', id: `reuse:${id}`, on: at.slice(0, 10) },
            }))
          );
        return { evidence: [...[...practices.values()].flat(), ...used] };
      }),
  };
}

/** One piece for each author; none where it is only being written. */
function readPractice(row: Row, siteUrl: string, terms: Vocabulary): readonly Evidence[] {
  const id = rowText(row[columns.workId]);
  const keys = jsonObject(rowText(row[publishedColumns.keys]));
  const on = rowText(keys['publishedAt']).slice(0, 10);
  if (id === '' || on === '') return [];
  return peopleIn(row[columns.authors]).map((who) => ({
    ...{ kind: 'practice', id: `practice:${id}`, who, on },
    themeKeys: keysInForce(textsOf(keys['themeKeys']), 'themes', terms),
    countryKeys: keysInForce(textsOf(keys['countryKeys']), 'countries', terms),
    title: rowText(row['Title']),
    url: practiceAddress(siteUrl, id),
  }));
}
