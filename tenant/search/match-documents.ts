import { intersect, NO_DOCUMENTS, subtract, unite, type DocSet } from './doc-set';
import type { DocumentColumns } from './document-columns';
import type { IdLists } from './id-lists';
import { matchExpression } from './match-expression';
import { combine, type QueryNode, type RangeNode, type RestrictionNode } from './query-tree';
import { restrictionCondition } from './restriction-sql';
import type { Schema } from './schema';
import type { Sql, Statements } from './statements';

/** What was found of a query. */
export interface Found {
  docs: DocSet;
  /** From this id on all documents that match are there; 0 when nothing was cut off. */
  from: number;
}

/** How far words are followed before they count as too common. */
export interface Window {
  /** Of one word only so many of the newest documents are taken. */
  most: number;
  /** Only so many of the newest documents of all are looked at. */
  span: number;
}

export interface MatcherSources {
  statements: Statements;
  lists: IdLists;
  columns: DocumentColumns;
  schema: Schema;
  /** Milliseconds since 1970. */
  now: number;
}

const ALL = 0;

/**
 * Finds the documents of a query, whoever may read them.
 * @param window beyond it only documents that have the words in the title are found; no limit when
 *   undefined
 */
export function createMatcher(sources: MatcherSources, window: Window | undefined) {
  const { statements, lists, columns, schema, now } = sources;

  const since = window ? Math.max(ALL, columns.size() - window.span) : ALL;

  const text = (expression: string, excludes: boolean): Found => {
    const docs = lists.newest('search_text', expression, window?.most, since);
    const from = docs.length === window?.most ? (docs[0] ?? since) : since;
    // a title says nothing about what the text must not hold
    if (from === ALL || excludes) return { docs, from };
    const titles = lists.newest('search_title', expression, window?.most);
    return { docs: unite([titles.filter((doc) => doc < from), docs]), from };
  };

  const values = (selection: Sql): DocSet =>
    lists.kept(`values ${selection.text} ${JSON.stringify(selection.values)}`, () => {
      const ids = statements.all<{ id: number }>(selection);
      if (ids.length === 0) return NO_DOCUMENTS;
      const wanted = new Uint8Array(Math.max(...ids.map(({ id }) => id)) + 1);
      for (const { id } of ids) wanted[id] = 1;
      return columns.withValues(wanted);
    });

  const restriction = (node: RestrictionNode | RangeNode): Found => {
    const condition = restrictionCondition(node, schema, now);
    switch (condition.kind) {
      case 'everything':
        return { docs: columns.all(), from: ALL };
      case 'title': {
        const docs = lists.newest('search_title', condition.expression, window?.most);
        return { docs, from: docs.length === window?.most ? (docs[0] ?? ALL) : ALL };
      }
      default: {
        const { kind, selection, differs } = condition;
        const docs = kind === 'documents' ? lists.all(selection) : values(selection);
        return { docs: differs ? subtract(columns.all(), docs) : docs, from: ALL };
      }
    }
  };

  const conjunction = (children: readonly QueryNode[]): Found => {
    const everything = columns.all().length;
    const found = children
      .filter((child) => child.kind !== 'not')
      .map(find)
      // the hub names its library in every query, and most of what there is lies in it
      .filter(({ docs }) => docs.length < everything);
    // whatever begins with the smallest set stays small
    found.sort((a, b) => a.docs.length - b.docs.length);
    const [first, ...rest] = found;
    const matched = rest.reduce(
      (docs, next) => intersect(docs, next.docs),
      first?.docs ?? columns.all()
    );
    const excluded = children.flatMap((child) => (child.kind === 'not' ? [child.child] : []));
    return {
      docs: excluded.reduce((docs, child) => subtract(docs, whole(child)), matched),
      from: Math.max(ALL, ...found.map(({ from }) => from)),
    };
  };

  /** What is excluded must be known to the last document. */
  const whole = (node: QueryNode): DocSet =>
    (window === undefined ? find(node) : createMatcher(sources, undefined).find(node)).docs;

  const find = (node: QueryNode): Found => {
    const expression = matchExpression(node);
    if (expression !== undefined) return text(expression, holdsNot(node));
    switch (node.kind) {
      case 'restriction':
      case 'range':
        return restriction(node);
      case 'and':
        return conjunction(groupTexts('and', node.children));
      case 'or': {
        const found = groupTexts('or', node.children).map(find);
        return {
          docs: unite(found.map(({ docs }) => docs)),
          from: Math.max(ALL, ...found.map(({ from }) => from)),
        };
      }
      case 'not':
        return { docs: subtract(columns.all(), whole(node.child)), from: ALL };
      case 'boost':
        return find(node.match);
      default:
        return { docs: node.kind === 'all' ? columns.all() : NO_DOCUMENTS, from: ALL };
    }
  };

  return { find };
}

export type Matcher = ReturnType<typeof createMatcher>;

function holdsNot(node: QueryNode): boolean {
  if (node.kind === 'not') return true;
  return (node.kind === 'and' || node.kind === 'or') && node.children.some(holdsNot);
}

/** Words side by side become one question to the full-text index. */
export function groupTexts(kind: 'and' | 'or', children: readonly QueryNode[]): QueryNode[] {
  const texts = children.filter((node) => matchExpression(node) !== undefined);
  const others = children.filter((node) => !texts.includes(node));
  return texts.length === 0 ? others : [combine(kind, texts), ...others];
}
