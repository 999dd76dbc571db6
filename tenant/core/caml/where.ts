import type { CompareOperator, FilterNode } from '../../odata/filter';
import { CoreError } from '../core-error';
import { isMultiple, isReference, isTaxonomy, type Field } from '../field-definition';
import type { Principal } from '../principal';
import { compareDay, compareValue, DAY, join, literal, startOfDay } from './conditions';
import { childOf, isTrue, type XmlElement } from './xml';

/** What a condition may refer to beside the columns. */
export interface CamlContext {
  fields: readonly Field[];
  actor: Principal;
  /** The tenant's time, milliseconds. */
  now: number;
  /** The groups of the site that the caller belongs to, by id. */
  groupIds: readonly number[];
}

const COMPARISONS: Readonly<Record<string, CompareOperator>> = {
  Eq: 'eq',
  Neq: 'ne',
  Lt: 'lt',
  Leq: 'le',
  Gt: 'gt',
  Geq: 'ge',
};

const refused = (message: string): CoreError => new CoreError('query-refused', message);

class WhereReader {
  private readonly context: CamlContext;

  constructor(context: CamlContext) {
    this.context = context;
  }

  condition(element: XmlElement): FilterNode {
    const comparison = COMPARISONS[element.name];
    if (comparison) return this.compare(element, comparison);
    switch (element.name) {
      case 'And':
      case 'Or': {
        if (element.children.length !== 2)
          throw refused(`The element ${element.name} must have exactly two conditions.`);
        const parts = element.children.map((child) => this.condition(child));
        return join(element.name === 'And' ? 'and' : 'or', parts);
      }
      case 'IsNull':
      case 'IsNotNull':
        return this.empty(element, element.name === 'IsNull');
      case 'BeginsWith':
      case 'Contains':
        return this.text(element);
      case 'In':
        return this.in(element);
      case 'Includes':
        return this.has(element);
      case 'NotIncludes':
        return { kind: 'not', operand: this.has(element) };
      case 'Membership':
        return this.membership(element);
      default:
        throw refused(`The element ${element.name} is not supported in a Where.`);
    }
  }

  private column(element: XmlElement): { field: Field; byId: boolean } {
    const reference = childOf(element, 'FieldRef');
    const name = reference?.attributes['Name'];
    const id = reference?.attributes['ID']?.replace(/[{}]/g, '').toLowerCase();
    const field = this.context.fields.find((one) =>
      name === undefined ? one.id === id : one.name === name
    );
    // source: SharePoint's own words for a view with an unknown column
    if (!reference || !field)
      throw refused(
        'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
      );
    return { field, byId: isTrue(reference, 'LookupId') };
  }

  /** People, lookups and terms are compared by the text they show, unless LookupId asks for their number. */
  private path(field: Field, byId: boolean): FilterNode {
    const isReached = isReference(field.type) || isTaxonomy(field.type) || field.type === 'Note';
    if (!isReached && !isMultiple(field.type)) return { kind: 'path', segments: [field.name] };
    return { kind: 'path', segments: [field.name, byId ? '@id' : '@text'] };
  }

  /** A condition on the one value of a column, or on some value of one that holds several. */
  private on(field: Field, byId: boolean, make: (path: FilterNode) => FilterNode): FilterNode {
    const path = this.path(field, byId);
    return isMultiple(field.type)
      ? {
          kind: 'lambda',
          quantifier: 'any',
          path: [field.name],
          variable: '@value',
          body: make(path),
        }
      : make(path);
  }

  private compare(element: XmlElement, operator: CompareOperator): FilterNode {
    const { field, byId } = this.column(element);
    const value = this.value(field, byId, childOf(element, 'Value'));
    // "is not" of several values means that none is it
    const positive = isMultiple(field.type) && operator === 'ne' ? 'eq' : operator;
    const wholeDay =
      field.type === 'DateTime' &&
      !isTrue(childOf(element, 'Value') ?? element, 'IncludeTimeValue');
    const node = this.on(field, byId, (left) =>
      wholeDay ? compareDay(left, positive, value) : compareValue(left, positive, value)
    );
    return positive === operator ? node : { kind: 'not', operand: node };
  }

  private value(field: Field, byId: boolean, element: XmlElement | undefined): FilterNode {
    if (!element) throw refused(`A condition on the column '${field.name}' has no Value.`);
    const special = element.children[0];
    if (special?.name === 'UserID') return literal('number', this.context.actor.siteUserId);
    if (special && special.name !== 'Today' && special.name !== 'Now')
      throw refused(`The element ${special.name} is not supported in a Value.`);
    const text = element.text.trim();
    if (field.type === 'DateTime') {
      // Month and the like are names of calendars; the offset of Today counts days
      const offset = Number(
        special?.attributes['OffsetDays'] ?? special?.attributes['Offset'] ?? 0
      );
      const moment = special ? this.context.now + offset * DAY : Date.parse(text);
      if (Number.isNaN(moment)) throw refused(`The value '${text}' is not a date.`);
      const day = special?.name === 'Today' ? startOfDay(moment) : moment;
      return literal('moment', new Date(day).toISOString());
    }
    if (byId || field.type === 'Number' || field.type === 'Counter') {
      if (text === '' || Number.isNaN(Number(text)))
        throw refused(`The value '${text}' is not a number.`);
      return literal('number', Number(text));
    }
    return literal('text', element.text);
  }

  private empty(element: XmlElement, isNull: boolean): FilterNode {
    const { field, byId } = this.column(element);
    if (isMultiple(field.type)) {
      const some: FilterNode = {
        kind: 'lambda',
        quantifier: 'any',
        path: [field.name],
        variable: '@value',
        body: undefined,
      };
      return isNull ? { kind: 'not', operand: some } : some;
    }
    return compareValue(
      this.path(field, byId || isReference(field.type) || isTaxonomy(field.type)),
      isNull ? 'eq' : 'ne',
      literal('null', null)
    );
  }

  private text(element: XmlElement): FilterNode {
    const { field } = this.column(element);
    const value = literal('text', childOf(element, 'Value')?.text ?? '');
    return this.on(field, false, (path) =>
      element.name === 'BeginsWith'
        ? { kind: 'call', name: 'startswith', arguments: [path, value] }
        : { kind: 'call', name: 'substringof', arguments: [value, path] }
    );
  }

  private in(element: XmlElement): FilterNode {
    const { field, byId } = this.column(element);
    const values = childOf(element, 'Values')?.children ?? [];
    // source: Microsoft Learn, "In Element (Query)": at most 500 values
    if (values.length === 0 || values.length > 500)
      throw refused('The element In takes between 1 and 500 values.');
    return join(
      'or',
      values.map((value) =>
        this.on(field, byId, (path) => compareValue(path, 'eq', this.value(field, byId, value)))
      )
    );
  }

  private has(element: XmlElement): FilterNode {
    const { field, byId } = this.column(element);
    const value = this.value(field, byId, childOf(element, 'Value'));
    return this.on(field, byId, (path) => compareValue(path, 'eq', value));
  }

  /** Whether a column of people holds a group of the caller. */
  private membership(element: XmlElement): FilterNode {
    if (element.attributes['Type'] !== 'CurrentUserGroups')
      throw refused(`The membership '${element.attributes['Type'] ?? ''}' is not supported.`);
    const { field } = this.column(element);
    const ids = [...this.context.groupIds, -1];
    return join(
      'or',
      ids.map((id) =>
        this.on(field, true, (path) => compareValue(path, 'eq', literal('number', id)))
      )
    );
  }
}

/**
 * Turns a Where into the tree that `$filter` gives too, so that both take the same way from here.
 * @throws CoreError query-refused for unknown columns and elements
 */
export function readWhere(where: XmlElement, context: CamlContext): FilterNode {
  const [only, ...more] = where.children;
  if (!only || more.length > 0) throw refused('A Where has exactly one condition.');
  return new WhereReader(context).condition(only);
}
