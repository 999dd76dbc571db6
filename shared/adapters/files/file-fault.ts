import type { PracticeProblemCode } from '../../domain/practices';

/** Why a file is not taken. */
export type FileFault = Extract<PracticeProblemCode, `practices.file-${string}`>;

/** What looking into a file gives: a fault, or what is worth knowing of a sound one. */
export type FileFinding =
  | { readonly fault: FileFault }
  | {
      readonly fault?: undefined;
      /** There are only pictures of text in it, so that search will not find its words. */
      readonly hasNoText?: boolean;
    };

export const sound: FileFinding = {};

/** A finding of a fault, without its prefix. */
export function faulty(
  name: FileFault extends `practices.file-${infer Name}` ? Name : never
): FileFinding {
  return { fault: `practices.file-${name}` };
}
