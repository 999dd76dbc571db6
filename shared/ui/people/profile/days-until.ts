const dayMs = 86_400_000;

/** Whole days from today to a day (YYYY-MM-DD), by the reader's calendar; negative for what is over. */
export function daysUntil(day: string, now: Date = new Date()): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - today) / dayMs);
}
