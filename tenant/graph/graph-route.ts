import type { Core } from '../core/core';
import { accessDenied } from '../core/core-error';
import type { Principal } from '../core/principal';
import type { Json } from '../odata/entity';
import { GraphError } from './graph-error';

/** One request to Graph, as the routes see it. */
export interface GraphCall {
  core: Core;
  actor: Principal;
  /** Application roles in the token; empty for people. */
  roles: readonly string[];
  url: URL;
  parameters: Readonly<Record<string, string>>;
  body: Record<string, unknown>;
}

/** What a route answers: JSON with a status, nothing (204), or a whole collection to be cut by the options. */
export type GraphAnswer =
  | { status: 200 | 201; json: Record<string, Json> }
  | { status: 204 }
  | { status: 200; collection: Record<string, Json>[] };

/** A method and a path with `:parameters`. */
export interface GraphRoute {
  endpoint: string;
  run(call: GraphCall): GraphAnswer;
}

/** Lets an application through that has one of the roles. People are decided by their own rights. */
export function requireRole(call: GraphCall, ...roles: string[]): void {
  if (call.actor.kind === 'app' && !roles.some((role) => call.roles.includes(role)))
    throw accessDenied();
}

/** A property of a body as text. @throws GraphError 400 */
export function textOf(body: Record<string, unknown>, key: string, fallback?: string): string {
  const value = body[key] ?? fallback;
  if (typeof value !== 'string')
    throw new GraphError(400, 'invalidRequest', `The property '${key}' must be a text.`);
  return value;
}

/** A property of a body as a list of objects. @throws GraphError 400 */
export function listOf(body: Record<string, unknown>, key: string): Record<string, unknown>[] {
  const value = body[key] ?? [];
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null)) {
    return value as Record<string, unknown>[];
  }
  throw new GraphError(400, 'invalidRequest', `The property '${key}' must be a list of objects.`);
}

/** Refuses properties that nobody reads, so that a client does not believe them stored. */
export function allowKeys(body: Record<string, unknown>, ...keys: string[]): void {
  const foreign = Object.keys(body).find((key) => !keys.includes(key) && !key.includes('@odata.'));
  if (foreign !== undefined) {
    throw new GraphError(400, 'invalidRequest', `The property '${foreign}' cannot be set.`);
  }
}
