import type { Core } from '../core/core';
import { CoreError } from '../core/core-error';
import type { Principal } from '../core/principal';
import type { Web } from '../core/webs';
import { ODataError } from '../odata/odata-error';
import { literalText, type PathArgument } from '../odata/resource-path';

/** One request to `_api`, as the resources see it. */
export interface Call {
  core: Core;
  actor: Principal;
  web: Web;
  search: URLSearchParams;
  ifMatch: string | undefined;
  /** Whether the caller sent OData-Version 4.0, as SPHttpClient does by default. */
  isVersion4: boolean;
  /** The raw body, for files. */
  bytes: Uint8Array;
  /** The JSON body without its metadata. @throws ODataError when it is no JSON object */
  body(): Record<string, unknown>;
}

/** The arguments of a path segment. Aliases (`@v`) are looked up in the query. */
export class Arguments {
  private readonly list: readonly PathArgument[];
  private readonly search: URLSearchParams;

  constructor(list: readonly PathArgument[], search: URLSearchParams) {
    this.list = list;
    this.search = search;
  }

  /**
   * An argument as text, by its name or as the first unnamed one.
   * @throws CoreError query-invalid when it is missing
   */
  text(name = ''): string {
    const found = this.optional(name);
    if (found === undefined) {
      throw new CoreError(
        'query-invalid',
        `The parameter ${name || '1'} of the function is missing.`
      );
    }
    return found;
  }

  optional(name: string): string | undefined {
    const argument =
      this.list.find((candidate) => candidate.name === name.toLowerCase()) ??
      this.list.find((candidate) => candidate.name === undefined);
    if (!argument) return undefined;
    return literalText(argument.raw.startsWith('@') ? this.alias(argument.raw) : argument.raw);
  }

  /** @throws CoreError query-invalid when it is no whole number */
  number(name = ''): number {
    const text = this.text(name);
    if (!/^\d+$/.test(text)) {
      throw new CoreError(
        'query-invalid',
        `The parameter ${name || '1'} must be a number and is '${text}'.`
      );
    }
    return Number(text);
  }

  /** Refuses named arguments that would do nothing here. @throws ODataError */
  allow(...names: string[]): void {
    const foreign = this.list.find(
      (argument) => argument.name !== undefined && !names.includes(argument.name)
    );
    if (foreign) {
      throw new ODataError(
        `The parameter ${foreign.name ?? ''} of the function is not supported.`,
        true
      );
    }
  }

  flag(name: string): boolean {
    return /^(true|1)$/i.test(this.optional(name) ?? '');
  }

  /** Clients write the same alias in different letter cases. */
  private alias(name: string): string {
    for (const [key, value] of this.search) {
      if (key.toLowerCase() === name.trim().toLowerCase()) return value;
    }
    throw new CoreError('query-invalid', `The parameter alias ${name} has no value.`);
  }
}
