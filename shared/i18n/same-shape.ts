/**
 * The shape of a tree of messages with any words in it. Each translated file says
 * `satisfies SameShape<typeof …>` of its English source, so that a missing or surplus key does not
 * compile.
 */
export type SameShape<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameShape<Tree[Key]>;
};
