/** The criteria of a review, in the words of FAO and the United Nations Network on Migration hub (specification 4.3). */
export const criteria = [
  'effective',
  'relevant',
  'coherent',
  'sustainable',
  'participatory',
  'implemented',
  'innovative',
  'replicable',
  'feasible',
  'genderSensitive',
  'rightsBased',
] as const;
export type Criterion = (typeof criteria)[number];

/** 0 no, 1 a little, 2 quite, 3 very much. */
export const scores = [0, 1, 2, 3] as const;
export type Score = (typeof scores)[number];

/** From this score on, the author says how she knows. */
export const scoreWithEvidence: Score = 2;

export interface Rating {
  readonly score: Score;
  /** How it is known: one sentence and, where there is one, a link. */
  readonly evidence: string;
}

export type Ratings = Readonly<Partial<Record<Criterion, Rating>>>;
