import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkingDays } from '../../../shared/adapters/calendar/working-days';
import { faultsOf, mailsIn } from '../../../shared/cli/practice-faults';
import { practiceFromSource, reuseFromSource } from '../../../shared/cli/practice-from-source';
import { readPracticeSource } from '../../../shared/cli/read-practice-source';
import {
  checkContent,
  lensAnswered,
  personalDataIn,
  practiceKinds,
  practiceStates,
  templateOf,
  toPublished,
} from '../../../shared/domain/practices';
import type { Person } from '../../../shared/domain/people';
import { locales } from '../../../shared/kernel/locale';
import { seedVocabulary } from './seed-vocabulary';

const sample = join(__dirname, '../../../tenant/sample');
const folder = join(sample, 'practices');

interface Account {
  readonly objectId: string;
  readonly displayName: string;
  readonly mail: string;
  readonly office: string;
  readonly languages: readonly string[];
  readonly roles: readonly string[];
  readonly projects: readonly string[];
  readonly accountKind: string;
  readonly accountEnabled: boolean;
}
const accounts = JSON.parse(
  readFileSync(join(sample, 'people.json'), 'utf8')
) as readonly Account[];
const accountOf = (mail: string): Account | undefined =>
  accounts.find((account) => account.mail === mail);
const people = new Map<string, Person>(
  accounts.map(({ objectId: id, displayName: name, mail, office, languages, ...rest }) => [
    mail,
    {
      ...{ id, name, mail, mission: office, missionKey: `mission.${office}` },
      countryKey: `country.${office}`,
      languages: locales.filter((locale) => languages.includes(locale)),
      ...{ isGuest: rest.accountKind === 'guest', isActive: rest.accountEnabled },
    },
  ])
);
const now = new Date('2026-11-22T15:00:00.000Z');
const surroundings = {
  ...{ vocabulary: seedVocabulary, workingDays: createWorkingDays(), now, people },
};

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = files.map((file) => {
  const value = JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
  return { file, ...readPracticeSource(value) };
});
const pastDraft = read.filter(({ source }) => source.state !== 'draft');

describe('The practices of the sample organisation', () => {
  test('show every state, every kind and every language, and are some twenty', () => {
    const states = new Set(read.map(({ source }) => source.state));
    expect([...states].sort()).toEqual([...practiceStates].sort());
    const kinds = new Set(read.map(({ source }) => source.content.kind));
    expect([...kinds].sort()).toEqual([...practiceKinds].sort());
    const languages = new Set(read.map(({ source }) => source.content.locale));
    expect([...languages].sort()).toEqual([...locales].sort());
    expect(read.length).toBeGreaterThanOrEqual(16);
    expect(new Set(read.map(({ source }) => source.id)).size).toBe(read.length);
  });

  test('come from the ten missions', () => {
    const offices = new Set(read.map(({ source }) => accountOf(source.author)?.office));
    for (const office of ['ARG', 'BOL', 'BRA', 'CHL', 'COL', 'ECU', 'PRY', 'PER', 'URY', 'VEN']) {
      expect(offices).toContain(office);
    }
  });

  test.each(read.map((one) => [one.file, one] as const))('%s can be taken over', (_, one) => {
    expect(one.unread).toEqual([]);
    expect(faultsOf(one.source, surroundings)).toEqual([]);
    for (const { file } of one.source.attachments)
      expect(existsSync(join(folder, file))).toBe(true);
  });

  test.each(pastDraft.map((one) => [one.file, one.source] as const))(
    '%s could have been submitted as it is',
    (_, source) => {
      const { content } = practiceFromSource(source, [], surroundings);
      const attached = source.attachments.map(({ name }) => ({ name, size: 1 }));
      expect(checkContent(content, attached)).toEqual([]);
      expect(personalDataIn(content).filter(({ kind }) => kind !== 'name')).toEqual([]);
    }
  );

  test.each(pastDraft.map((one) => [one.file, one.source] as const))(
    '%s was reviewed by people who are independent of it',
    (_, source) => {
      const author = accountOf(source.author);
      const current = source.seats.filter(
        ({ revision = 1, left }) => revision === source.revision && left === undefined
      );
      for (const { reviewer } of source.seats) {
        const account = accountOf(reviewer);
        expect(account?.roles).toContain('Reviewer');
        expect(account?.accountEnabled).toBe(true);
        expect(account?.office).not.toBe(author?.office);
        expect(account?.projects).not.toContain(source.content.projectCode);
      }
      for (const { event, by } of source.history) {
        if (event === 'screen' || event === 'assign' || event === 'publish') {
          expect(accountOf(by)?.roles.some((role) => role === 'KMTeam' || role === 'RTS')).toBe(
            true
          );
          expect(accountOf(by)?.mail).not.toBe(source.author);
        }
      }
      if (source.seats.length === 0) return;
      expect(current.length).toBeGreaterThanOrEqual(2);
    }
  );

  test('were approved by two who scored every criterion, and only with gender, rights and harm answered', () => {
    const approved = pastDraft.filter(({ source }) =>
      source.history.some(({ event }) => event === 'accept')
    );
    expect(approved.length).toBeGreaterThanOrEqual(8);
    for (const { source } of approved) {
      const words = source.seats.filter(({ revision = 1 }) => revision === source.revision);
      expect(words.filter(({ assessment }) => assessment?.verdict === 'approve')).toHaveLength(2);
      for (const { assessment } of words) {
        const scored = Object.keys(assessment?.ratings ?? {});
        expect(scored).toEqual(
          expect.arrayContaining([...templateOf(source.content.kind).criteria])
        );
        expect(assessment?.lens).toEqual({ reach: 'enough', rights: 'enough', harm: 'enough' });
      }
      expect(lensAnswered(practiceFromSource(source, [], surroundings).content)).toEqual([]);
    }
  });

  test('hide who learned the hard way, once published', () => {
    const hidden = pastDraft.filter(({ source }) => source.content.shownAs === 'missionOnly');
    expect(hidden).toHaveLength(1);
    for (const { source } of hidden) {
      const practice = practiceFromSource(source, [], surroundings);
      const shown = JSON.stringify(toPublished(practice, 0));
      expect(shown).not.toContain(practice.author.name);
      expect(shown).not.toContain(practice.author.personId);
    }
  });

  test('were used again, with hours', () => {
    const reuses = read.flatMap(({ source }) =>
      source.reuses.map((one) => reuseFromSource(one, source.id, surroundings))
    );
    expect(reuses.length).toBeGreaterThanOrEqual(8);
    expect(reuses.filter(({ hoursSaved = 0 }) => hoursSaved > 0).length).toBeGreaterThan(5);
    expect(new Set(reuses.map(({ id }) => id)).size).toBe(reuses.length);
    for (const { at, by } of reuses) {
      expect(new Date(at) < now).toBe(true);
      expect(by.missionKey).toMatch(/^mission\./);
    }
  });

  test('happened in an order, before today, and wait with a day', () => {
    for (const { source } of pastDraft) {
      const { trail, state, dueAt, reviewOn, publishedAt } = practiceFromSource(
        ...([source, [], surroundings] as const)
      );
      const days = trail.map(({ at }) => at);
      expect([...days].sort()).toEqual(days);
      expect((days.at(-1) ?? '') < now.toISOString()).toBe(true);
      const waits = ['submitted', 'screening', 'resubmitted', 'inReview', 'accepted'];
      expect(dueAt !== undefined).toBe(waits.includes(state));
      expect(reviewOn !== undefined).toBe(publishedAt !== undefined);
      if (state === 'dueForReview') expect((reviewOn ?? '') < '2026-11-22').toBe(true);
      if (state === 'published') expect((reviewOn ?? '') > '2026-11-22').toBe(true);
    }
  });

  test('name people of the sample alone', () => {
    const mails = read.flatMap(({ source }) => mailsIn(source));
    expect(mails.filter((mail) => !people.has(mail))).toEqual([]);
  });
});

describe('A practice in a file with mistakes', () => {
  const [first] = read;
  const raw = (): Record<string, unknown> =>
    JSON.parse(readFileSync(join(folder, first?.file ?? ''), 'utf8')) as Record<string, unknown>;
  const faults = (change: (row: Record<string, unknown>) => void): readonly unknown[] => {
    const row = raw();
    change(row);
    const { source, unread } = readPracticeSource(row);
    return [...unread, ...faultsOf(source, surroundings)];
  };

  test('is told by the place: words that nobody knows, and what is missing', () => {
    const found = faults((row) => {
      const content = row['content'] as Record<string, unknown>;
      content['kind'] = 'bestPractice';
      content['colour'] = 'red';
      delete content['locale'];
      row['state'] = 'nearly';
    });
    expect(found).toEqual(
      expect.arrayContaining(['content.locale', 'state', 'content.kind', 'content.colour'])
    );
  });

  test('is told by what does not fit: terms, people, the order of steps, independence', () => {
    const found = faults((row) => {
      const content = row['content'] as Record<string, unknown>;
      content['themeKeys'] = ['theme.unknown'];
      content['contact'] = 'nobody@hub-oim.example';
      row['history'] = [{ event: 'publish', daysAgo: 3, by: 'hub' }];
      row['seats'] = [{ reviewer: row['author'], assignedDaysAgo: 3 }];
    });
    expect(found).toEqual(
      expect.arrayContaining([
        { code: 'term', field: 'content.themeKeys', key: 'theme.unknown' },
        { code: 'person', field: '', mail: 'nobody@hub-oim.example' },
        { code: 'event', event: 'publish', state: 'draft' },
        expect.objectContaining({ code: 'practice', problem: 'practices.own-practice' }),
      ])
    );
  });

  test('is told when its text could not be submitted', () => {
    const found = faults((row) => {
      const content = row['content'] as { texts: Record<string, unknown> };
      delete content.texts['results'];
    });
    expect(found).toEqual([
      { code: 'practice', field: 'results', problem: 'practices.text-missing' },
    ]);
  });
});
