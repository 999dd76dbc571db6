import { CanvasError, readCanvas } from '../../../tenant/pages/canvas';

const id = (last: number): string => `0d6c1f5e-3b2a-4c8d-9e7f-00000000000${last}`;

function webPart(last: number, position: object): object {
  const webPartData = { id: id(9), title: `Part ${last}`, dataVersion: '1.0', properties: {} };
  return { controlType: 3, id: id(last), webPartId: id(9), position, webPartData };
}

test('sections, columns and web parts stand in the order of the page, not of the list', () => {
  const sections = readCanvas(
    JSON.stringify([
      webPart(4, { zoneIndex: 2, sectionIndex: 1, controlIndex: 1 }),
      webPart(3, { zoneIndex: 1, sectionIndex: 2, controlIndex: 1, sectionFactor: 4 }),
      webPart(2, { zoneIndex: 1, sectionIndex: 1, controlIndex: 2, sectionFactor: 8 }),
      webPart(1, { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 8 }),
      { controlType: 0, pageSettingsSlice: {} },
    ])
  );
  const shape = sections.map((section) =>
    section.columns.map((column) => [
      column.factor,
      ...column.webParts.map((part) => part.data.title),
    ])
  );
  expect(shape).toEqual([
    [
      [8, 'Part 1', 'Part 2'],
      [4, 'Part 3'],
    ],
    [[12, 'Part 4']],
  ]);
});

test('a column keeps its width while it is empty', () => {
  const position = { zoneIndex: 1, sectionIndex: 1, sectionFactor: 6 };
  const [section] = readCanvas(JSON.stringify([{ controlType: 1, position }]));
  expect(section?.columns).toEqual([{ factor: 6, webParts: [] }]);
});

test.each([
  ['a column of five twelfths', [webPart(1, { zoneIndex: 1, sectionFactor: 5 })]],
  ['a web part without a place', [{ controlType: 3, id: id(1), webPartId: id(9) }]],
  ['something that is no list', {}],
])('%s is refused', (_what, canvas) => {
  expect(() => readCanvas(JSON.stringify(canvas))).toThrow(CanvasError);
});
