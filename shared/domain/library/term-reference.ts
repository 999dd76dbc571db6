/** A term as a document column wants it: the id counts, the label is what an old client shows. */
export interface TermReference {
  readonly id: string;
  readonly label: string;
}
