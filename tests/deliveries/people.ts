import type {
  DigestRenderer,
  NotificationContent,
  NotificationRenderer,
  Recipient,
  RecipientDirectory,
} from '../../shared/domain/deliveries';

const digits = 6;

export function personId(index: number): string {
  return `p${String(index).padStart(digits, '0')}`;
}

/** People p000000, p000001, … page by page; none is kept in memory. */
export function crowd(count: number, of: Partial<Recipient> = {}): RecipientDirectory {
  const person = (id: string): Recipient => ({
    ...{ personId: id, locale: 'es', mail: `${id}@example.org` },
    ...of,
  });
  const isHere = (id: string): boolean => /^p\d{6}$/.test(id) && Number(id.slice(1)) < count;
  return {
    find: (ids) => Promise.resolve(ids.filter(isHere).map(person)),
    search: (words, most) => Promise.resolve([words].filter(isHere).map(person).slice(0, most)),
    async *audience() {
      for (let start = 0; start < count; start += 500) {
        yield await Promise.resolve(
          Array.from({ length: Math.min(500, count - start) }, (_, index) =>
            person(personId(start + index))
          )
        );
      }
    },
  };
}

/** People one by one. */
export function directoryOf(recipients: readonly Recipient[]): RecipientDirectory {
  return {
    find: (ids) => Promise.resolve(recipients.filter((one) => ids.includes(one.personId))),
    search: (words, most) =>
      Promise.resolve(recipients.filter(({ name }) => name?.includes(words)).slice(0, most)),
    async *audience() {
      yield await Promise.resolve(recipients);
    },
  };
}

const contentOf = (title: string): NotificationContent => ({
  ...{ title, paragraphs: ['…'], why: 'because' },
});

/** Says what it is about, in no language. */
export const plainRenderer: NotificationRenderer & DigestRenderer = {
  render: ({ template, locale }) => Promise.resolve(contentOf(`${template} ${locale}`)),
  digest: (contents) => Promise.resolve(contentOf(`${contents.length} in one`)),
};
