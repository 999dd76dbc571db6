import { documents, textOf, type SampleRow } from './sample-data';

/** Documents that repeat another one on purpose, for whoever has to find and merge them. */
const doubles: Readonly<Record<string, string>> = {
  'sample-157': 'sample-126',
  'sample-158': 'sample-083',
  'sample-159': 'sample-070',
  'sample-160': 'sample-005',
};

function paragraphsOf(row: SampleRow): readonly string[] {
  return textOf(row)
    .split('\n')
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line.length > 50);
}

const byId = new Map(documents.map((row) => [row.id, row]));

describe('documents that say the same', () => {
  test('no paragraph stands in two documents that have nothing to do with each other', () => {
    const seen = new Map<string, SampleRow>();
    const reused: string[] = [];
    for (const row of documents.filter(({ id = '' }) => doubles[id] === undefined)) {
      for (const paragraph of paragraphsOf(row)) {
        const other = seen.get(paragraph);
        const isSameWork = other !== undefined && other.work !== '' && other.work === row.work;
        if (other && !isSameWork) reused.push(`${other.id ?? ''} ${row.id ?? ''}: ${paragraph}`);
        seen.set(paragraph, row);
      }
    }
    expect(reused).toEqual([]);
  });

  test('three are the same word for word under another name', () => {
    const same = Object.entries(doubles).filter(([copy, original]) => {
      const [first, second] = [byId.get(copy), byId.get(original)];
      return first && second && textOf(first) === textOf(second) && first.file !== second.file;
    });
    expect(same.map(([copy]) => copy)).toEqual(['sample-157', 'sample-158', 'sample-160']);
  });

  test('one is nearly the same: a draft with questions in the margin', () => {
    const draft = paragraphsOf(byId.get('sample-159') ?? {});
    const original = new Set(paragraphsOf(byId.get('sample-070') ?? {}));
    const kept = draft.filter((paragraph) => original.has(paragraph)).length / draft.length;
    expect(kept).toBeGreaterThan(0.6);
    expect(kept).toBeLessThan(1);
  });
});
