import { parseFilter, type FilterNode } from '../../tenant/odata/filter';
import { matchesFilter } from '../../tenant/odata/object-filter';
import { ODataError } from '../../tenant/odata/odata-error';
import { parseResourcePath } from '../../tenant/odata/resource-path';

describe('Filters of both dialects are read', () => {
  test.each([
    ["Status eq 'Approved' and Id gt 3", 'and'],
    ["substringof('agua',Title)", 'call'],
    ["Modified ge datetime'2026-01-01T00:00:00Z'", 'compare'],
    ["UniqueId eq guid'11111111-1111-1111-1111-111111111111'", 'compare'],
    ["Author/EMail eq 'a@b.org'", 'compare'],
    ["not (A eq 'x' or B ne null) and C lt 2.5", 'and'],
    ["_x0064_ept eq 'x'", 'compare'],
    ['A gt -5', 'compare'],
    ["fields/Status eq 'Approved' and startswith(fields/Title,'O''B')", 'and'],
    ['createdDateTime ge 2026-01-01T00:00:00Z', 'compare'],
    ['id eq 11111111-1111-1111-1111-111111111111', 'compare'],
    ["id in ('a','b')", 'in'],
    ["groupTypes/any(c:c eq 'Unified')", 'lambda'],
    ['proxyAddresses/any()', 'lambda'],
    ["not(endswith(mail,'x.org'))", 'not'],
    ["Título eq 'ñandú'", 'compare'],
  ])('%s', (expression, kind) => {
    expect(parseFilter(expression).kind).toBe(kind);
  });

  test('the same meaning gives the same tree, whatever the dialect', () => {
    const of = (literal: string): FilterNode => parseFilter(`Due ge ${literal}`);
    expect(of("datetime'2026-01-01T00:00:00Z'")).toEqual(of('2026-01-01T00:00:00Z'));
    expect(parseFilter("Id eq guid'11111111-1111-1111-1111-111111111111'")).toEqual(
      parseFilter('Id eq 11111111-1111-1111-1111-111111111111')
    );
  });

  test('and binds tighter than or; a doubled quotation mark is one', () => {
    const tree = parseFilter("A eq 1 or B eq 'O''Brien' and C eq 3");
    expect(tree).toMatchObject({
      kind: 'or',
      right: { kind: 'and', left: { right: { value: "O'Brien" } } },
    });
  });

  test.each([
    ['A eq', 4],
    ['A eq 1 and', 10],
    ["A eq 'open", 5],
    ['(A eq 1', 7],
    ['A eq 1)', 6],
    ['A eq 1 B eq 2', 7],
    ['A @@ 1', 2],
  ])('a broken one is refused with the place: %s', (expression, position) => {
    expect(() => parseFilter(expression)).toThrow(ODataError);
    expect(() => parseFilter(expression)).toThrow(new RegExp(`position ${position}\\.?`));
  });

  test('hostile nesting is refused before it exhausts the stack', () => {
    expect(() => parseFilter(`${'('.repeat(50_000)}A eq 1`)).toThrow(ODataError);
    expect(() => parseFilter(`${'not '.repeat(50_000)}A eq 1`)).toThrow(ODataError);
    expect(() => parseFilter(`A eq 1${' or A eq 1'.repeat(50_000)}`)).toThrow(ODataError);
  });
});

describe('Small collections are filtered in memory', () => {
  const ana = {
    displayName: 'Ana',
    skills: ['water', 'law'],
    manager: { id: 7 },
    active: true,
    mail: null,
  };

  test.each([
    ["displayName eq 'ana'", true],
    ["startswith(displayName,'an')", true],
    ["contains(displayName,'x')", false],
    ['manager/id ge 7', true],
    ['active eq true', true],
    ['mail eq null', true],
    ["displayName in ('Luz','Ana')", true],
    ["skills/any(s:s eq 'law')", true],
    ["skills/all(s:s eq 'law')", false],
    ["not (displayName eq 'Luz')", true],
    ['missing gt 1', false],
  ])('%s', (filter, expected) => {
    expect(matchesFilter(parseFilter(filter), ana)).toBe(expected);
  });
});

describe('Resource paths are cut where they may be', () => {
  test('not inside quotation marks', () => {
    const segments = parseResourcePath(
      "web/lists/getByTitle('a''/b(')/items(3)/roleAssignments/add(principalid=7, roledefid=1)"
    );
    expect(segments.map((segment) => segment.name)).toEqual([
      'web',
      'lists',
      'getByTitle',
      'items',
      'roleAssignments',
      'add',
    ]);
    expect(segments[2]?.arguments).toEqual([{ name: undefined, raw: "'a''/b('" }]);
    expect(segments[5]?.arguments).toEqual([
      { name: 'principalid', raw: '7' },
      { name: 'roledefid', raw: '1' },
    ]);
  });

  test('and refused when they do not close', () => {
    expect(() => parseResourcePath("web/lists/getByTitle('a'")).toThrow(ODataError);
    expect(() => parseResourcePath("web/o'brien")).toThrow(ODataError);
  });
});
