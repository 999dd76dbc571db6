import type { SPFI } from '@pnp/sp';
import type { Reuse, ReuseRepository } from '../../../domain/practices';
import { HubError } from '../../../kernel/errors';
import { isThresholdError } from '../list-threshold';
import { anyOf, createTitledItems } from '../questions/titled-items';
import { practiceColumns as columns, recordColumns } from '../schema/practice-names';
import { readReuse, reuseRow } from './read-practice';

const attempts = 5;

/**
 * Who has used which practice, in the list of the service. Days are never a filter: the list is read
 * in the order of an indexed day, so that it may be as long as it likes.
 * @param sp bound to the hub's site, with the hub's own rights: people have none here
 */
export function createReuseRepository(sp: SPFI, listPath: string): ReuseRepository {
  const source = 'sharepoint reuses';
  const items = createTitledItems<Reuse>({
    ...{ sp, listPath, source, read: readReuse },
    columns: recordColumns.slice(0, 1),
  });

  const those = async (
    column: string,
    value: string,
    keeps: (reuse: Reuse) => boolean
  ): Promise<readonly Reuse[]> => {
    try {
      return once(await items.find(anyOf(column, [value])));
    } catch (error) {
      if (!isThresholdError(error)) throw error;
      return once(await items.walk({ keeps, most: Infinity }));
    }
  };

  return {
    async add(reuse) {
      const item = (await items.get(reuse.id)) ?? (await items.add(reuse.id, reuseRow(reuse)));
      return item.record;
    },
    get: async (id) => (await items.get(id))?.record,
    ofPractice: (id) => those(columns.practiceId, id, ({ practiceId }) => practiceId === id),
    ofPerson: (id) => those(columns.reusedById, id, ({ by }) => by.personId === id),
    async toAsk(until, most) {
      const order = { column: columns.askOn, ascending: true };
      const isEarly = ({ followUp, at }: Reuse): boolean =>
        followUp === undefined && at.slice(0, 10) <= until;
      return once(
        await items.walk({ order, most, keeps: isEarly, ends: (reuse) => !isEarly(reuse) })
      );
    },
    async since(day) {
      const order = { column: columns.reusedOn, ascending: false };
      const isLate = ({ at }: Reuse): boolean => at.slice(0, 10) >= day;
      return once(
        await items.walk({ order, most: Infinity, keeps: isLate, ends: (reuse) => !isLate(reuse) })
      );
    },
    async save(reuse) {
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const before = await items.get(reuse.id);
        const saved = before
          ? await items.save(reuse.id, reuseRow(reuse), before.version)
          : await items.add(reuse.id, reuseRow(reuse));
        if (saved !== 'conflict') return;
      }
      throw new HubError('conflict', { message: `${source}: others keep saving`, status: 409 });
    },
  };
}

/** Two who added the same at once: one of them counts. */
function once(found: readonly { readonly record: Reuse }[]): readonly Reuse[] {
  return [...new Map(found.map(({ record }) => [record.id, record])).values()];
}
