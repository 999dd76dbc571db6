import ts from 'typescript';
import { readGraphInterfaces, type GraphInterfaces } from './graph-interfaces';
import { typeOfAnswer } from './graph-answer-types';

let known: GraphInterfaces | undefined;
const interfaces = (): GraphInterfaces => (known ??= readGraphInterfaces());

/** Types whose properties are columns of somebody's own. */
const OPEN_TYPES = ['FieldValueSet'];

/** Properties that the documentation shows and the published types lack. Source: Graph reference, "listItem: delta". */
const UNTYPED: Readonly<Record<string, readonly string[]>> = { ListItem: ['deleted'] };

/** `#microsoft.graph.driveItem` names `DriveItem`; `#microsoft.graph.termStore.term` names `TermStore.Term`. */
const typeOfMark = (mark: string): string =>
  mark
    .replace(/^#?microsoft\.graph\./, '')
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('.');

const checkNode = (
  value: unknown,
  type: ts.TypeNode,
  namespace: string,
  path: string
): string[] => {
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText().replace(/^microsoftgraph\./, '');
    const [inner] = type.typeArguments ?? [];
    if (name === 'NullableOption' && inner)
      return value === null ? [] : checkNode(value, inner, namespace, path);
    const full = interfaces().resolve(name, namespace);
    const alias = interfaces().alias(full);
    return alias ? checkNode(value, alias, namespace, path) : checkShape(value, full, path);
  }
  if (ts.isArrayTypeNode(type)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((entry, index) =>
      checkNode(entry, type.elementType, namespace, `${path}[${index}]`)
    );
  }
  if (ts.isParenthesizedTypeNode(type)) return checkNode(value, type.type, namespace, path);
  if (ts.isUnionTypeNode(type)) {
    const fits = type.types.some((part) => checkNode(value, part, namespace, path).length === 0);
    return fits ? [] : [`${path} is ${JSON.stringify(value)} and not one of ${type.getText()}`];
  }
  if (ts.isLiteralTypeNode(type)) {
    return ts.isStringLiteral(type.literal) && type.literal.text === value
      ? []
      : [`${path} is not ${type.getText()}`];
  }
  const primitive = {
    [ts.SyntaxKind.StringKeyword]: 'string',
    [ts.SyntaxKind.NumberKeyword]: 'number',
    [ts.SyntaxKind.BooleanKeyword]: 'boolean',
  }[type.kind as number];
  if (primitive === undefined) return [];
  return typeof value === primitive
    ? []
    : [`${path} is ${JSON.stringify(value)} and no ${primitive}`];
};

/**
 * Compares a value with a published type of Graph: every property must be declared, and be of its type.
 * @param typeName e.g. `User` or `TermStore.Term`
 * @returns what is wrong, one line each
 */
export function checkShape(value: unknown, typeName: string, path = typeName): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${path} is no object`];
  const mark = (value as Record<string, unknown>)['@odata.type'];
  const own = typeof mark === 'string' ? typeOfMark(mark) : typeName;
  if (OPEN_TYPES.includes(own)) return [];
  if (!interfaces().has(own)) return [`${path}: there is no type ${own}`];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    if (key.includes('@') || UNTYPED[own]?.includes(key) === true) return [];
    const property = interfaces().property(own, key);
    if (!property) return [`${path}.${key} is not a property of ${own}`];
    return checkNode(entry, property.type, property.namespace, `${path}.${key}`);
  });
}

const checkError = (body: Record<string, unknown>, path: string): string[] => {
  const error = body['error'];
  if (typeof error !== 'object' || error === null) return [`${path} has no error`];
  const { code, message, innerError } = error as Record<string, unknown>;
  return [
    ...(typeof code === 'string' && code !== '' ? [] : [`${path}: the error has no code`]),
    ...(typeof message === 'string' ? [] : [`${path}: the error has no message`]),
    ...(typeof innerError === 'object' && innerError !== null && 'request-id' in innerError
      ? []
      : [`${path}: the error has no innerError with request-id`]),
  ];
};

/**
 * Checks an answer of Graph against the type that its address promises.
 * @throws Error with every difference
 */
export async function checkGraphAnswer(request: Request, answer: Response): Promise<void> {
  const { pathname } = new URL(request.url);
  const path = decodeURIComponent(pathname).replace(/^(\/graph)?\/v1\.0/, '');
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  if (!isJson || path === '/$batch') return;
  const body = (await answer.clone().json()) as Record<string, unknown>;
  const where = `${request.method} ${path}`;
  const problems = answer.ok ? checkBody(request.method, path, body) : checkError(body, where);
  if (problems.length > 0)
    throw new Error(`${where} answers otherwise than Graph:\n${problems.join('\n')}`);
}

function checkBody(method: string, path: string, body: Record<string, unknown>): string[] {
  const expected = typeOfAnswer(method, path);
  if (expected === undefined) return [`no type is known for ${method} ${path}`];
  if (!expected.endsWith('[]')) return checkShape(body, expected);
  const { value } = body;
  if (!Array.isArray(value)) return ['the answer has no list "value"'];
  return value.flatMap((entry, index) =>
    checkShape(entry, expected.slice(0, -2), `value[${index}]`)
  );
}
