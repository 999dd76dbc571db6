import type { Core } from '../core/core';
import { accessDenied } from '../core/core-error';
import type { Principal } from '../core/principal';
import type { Json } from '../odata/entity';
import { GraphError } from './graph-error';
import type { GraphAddresses } from './graph-addresses';
import type { Notifier } from './notifier';

/** One request to Graph, as the routes see it. */
export interface GraphCall {
  core: Core;
  addresses: GraphAddresses;
  notifier: Notifier;
  actor: Principal;
  /** Application roles in the token; empty for people. */
  roles: readonly string[];
  /** Delegated permissions in the token; undefined when it carries none and the person's rights decide alone. */
  scopes: readonly string[] | undefined;
  method: string;
  url: URL;
  headers: Headers;
  parameters: Readonly<Record<string, string>>;
  /** The JSON object sent; empty when the request carries none. */
  body: Record<string, unknown>;
  /** The bytes sent, for routes that take content. */
  content: Uint8Array;
}

export type GraphJson = Record<string, Json>;

/** A page that a route has filtered, sorted and cut itself. */
export interface GraphPage {
  value: GraphJson[];
  /** `$skiptoken` of the next page. */
  next?: string;
  /** Parameters of the deltaLink, at the end of a delta walk. */
  deltaToken?: string;
  count?: number;
}

/**
 * What a route answers: JSON with a status, nothing (204), a whole collection to be cut by the options, a
 * page already cut, or bytes and headers of its own.
 */
export type GraphAnswer =
  | { status: 200 | 201; json: GraphJson; headers?: Record<string, string> }
  | { status: 204 }
  | { status: 200; collection: GraphJson[] }
  | { status: 200; page: GraphPage }
  | { status: number; raw: Uint8Array | string | null; headers: Record<string, string> };

/** An answer that waits for somebody else; what it changes comes after the waiting. */
export interface GraphAwaited {
  later: () => Promise<GraphAnswer>;
}

/** A method and a path with `:parameters`. */
export interface GraphRoute {
  endpoint: string;
  run(call: GraphCall): GraphAnswer | GraphAwaited;
}

/**
 * Lets an application through that has one of the roles, and a person whose token carries one of the
 * permissions. What a person may do in the end is decided by her own rights.
 */
export function requireRole(call: GraphCall, ...permissions: string[]): void {
  const held = call.actor.kind === 'app' ? call.roles : call.scopes;
  if (held !== undefined && !permissions.some((permission) => held.includes(permission)))
    throw accessDenied();
}

/** @throws GraphError 400 when an application asks for what belongs to a person */
export function requirePerson(call: GraphCall): void {
  if (call.actor.kind === 'user') return;
  throw new GraphError(
    400,
    'BadRequest',
    '/me request is only valid with delegated authentication flow.'
  );
}

/** A `:parameter` of the path. */
export function parameterOf(call: GraphCall, name: string): string {
  return call.parameters[name] ?? '';
}

/** A property of a body as text. @throws GraphError 400 */
export function textOf(body: Record<string, unknown>, key: string, fallback?: string): string {
  const value = body[key] ?? fallback;
  if (typeof value !== 'string')
    throw new GraphError(400, 'invalidRequest', `The property '${key}' must be a text.`);
  return value;
}

/** A property of a body as an object. @throws GraphError 400 */
export function objectOf(body: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = body[key] ?? {};
  if (typeof value === 'object' && !Array.isArray(value)) return { ...value };
  throw new GraphError(400, 'invalidRequest', `The property '${key}' must be an object.`);
}

/** A property of a body as a list of objects. @throws GraphError 400 */
export function listOf(body: Record<string, unknown>, key: string): Record<string, unknown>[] {
  const value = body[key] ?? [];
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null)) {
    return value as Record<string, unknown>[];
  }
  throw new GraphError(400, 'invalidRequest', `The property '${key}' must be a list of objects.`);
}

/** A property of a body as a list of texts. @throws GraphError 400 */
export function textsOf(body: Record<string, unknown>, key: string): string[] {
  const value = body[key] ?? [];
  if (Array.isArray(value) && value.every((entry): entry is string => typeof entry === 'string')) {
    return value;
  }
  throw new GraphError(400, 'invalidRequest', `The property '${key}' must be a list of texts.`);
}

/** Refuses properties that nobody reads, so that a client does not believe them stored. */
export function allowKeys(body: Record<string, unknown>, ...keys: string[]): void {
  const foreign = Object.keys(body).find((key) => !keys.includes(key) && !key.includes('@'));
  if (foreign !== undefined) {
    throw new GraphError(400, 'invalidRequest', `The property '${foreign}' cannot be set.`);
  }
}
