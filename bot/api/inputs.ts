import type { ZodType } from 'zod';

/**
 * What each method of a feature accepts over the wire: one schema a method, which gives exactly what
 * the method takes. A method without its schema does not compile, so none is ever open by accident.
 */
export type MethodInputs<Api> = {
  readonly [Method in keyof Api]: Api[Method] extends (input: infer Input) => unknown
    ? ZodType<Input>
    : never;
};
