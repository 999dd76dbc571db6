/** Times as the window writes them, in the reader's language and zone. */
export function createFormat(locale: string, words: { today: string; yesterday: string }) {
  const clock = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short' });
  const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const wholeDay = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const dayNumber = (at: Date): number =>
    Math.floor((at.getTime() - at.getTimezoneOffset() * 60_000) / 86_400_000);
  const daysAgo = (at: Date): number => dayNumber(new Date()) - dayNumber(at);

  return {
    clock: (iso: string) => clock.format(new Date(iso)),
    /** In a list: the clock today, then the weekday, then the date. */
    brief(iso: string): string {
      const at = new Date(iso);
      const ago = daysAgo(at);
      if (ago <= 0) return clock.format(at);
      if (ago === 1) return words.yesterday.toLowerCase();
      return ago < 7 ? weekday.format(at) : dayAndMonth.format(at);
    },
    /** At a message. */
    moment(iso: string): string {
      const at = new Date(iso);
      const ago = daysAgo(at);
      if (ago <= 0) return clock.format(at);
      const day = ago === 1 ? words.yesterday.toLowerCase() : dayAndMonth.format(at);
      return `${day}, ${clock.format(at)}`;
    },
    /** Between the messages of two days. */
    day(iso: string): string {
      const at = new Date(iso);
      const ago = daysAgo(at);
      if (ago <= 0) return words.today;
      return ago === 1 ? words.yesterday : wholeDay.format(at);
    },
    isSameDay: (one: string, other: string) =>
      dayNumber(new Date(one)) === dayNumber(new Date(other)),
  };
}

export type Format = ReturnType<typeof createFormat>;

/** The first letters of a name's first two words. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words[1]].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
