import type { Known } from './directory';
import type { Availability } from './profile';
import type { AskState } from './views';

/** How many contacts and answers of 30 days are enough. */
const possibleWhen: Readonly<Record<Availability['kind'], number>> = {
  open: 8,
  limited: 3,
  notUntil: 0,
};

/** Whether she can be asked now, in figures. */
export function askStateOf({ availability, asked }: Known): AskState {
  const possible = possibleWhen[availability.kind];
  // Who is away is away; how much she was asked before says nothing then.
  const isOverloaded = availability.kind !== 'notUntil' && asked >= possible;
  return { availability, isOverloaded, asked, possible };
}

/** Whether a colleague who needs an answer should turn to her. */
export function canBeAsked(known: Known): boolean {
  const { availability, isOverloaded } = askStateOf(known);
  return !known.isFormer && availability.kind !== 'notUntil' && !isOverloaded;
}

/**
 * What a person said of her time, as it holds on a day: “not now until” is over on the day itself.
 * @param day YYYY-MM-DD
 */
export function availabilityOn(said: Availability, day: string): Availability {
  return said.kind === 'notUntil' && said.until <= day ? { kind: 'open' } : said;
}
