import { randomUUID } from 'node:crypto';
import { createAccounts } from '../../../shared/adapters/graph/accounts';
import { createGraphClient } from '../../../shared/adapters/graph/graph-client';
import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import { createEvidenceSources } from '../../../shared/adapters/sharepoint/people/evidence-sources';
import {
  createPeopleStores,
  type PeopleStores,
} from '../../../shared/adapters/sharepoint/people/people-stores';
import { createThrottleGate } from '../../../shared/adapters/throttle-gate';
import { loadVocabulary } from '../../../shared/cli/load-vocabulary';
import { createAccessToken } from '../../../shared/cli/access-token';
import {
  emptyProfile,
  skillId,
  type Accounts,
  type Contact,
  type EvidenceFound,
  type EvidenceSourceName,
  type Profile,
  type Skill,
  type StaffRecord,
} from '../../../shared/domain/people';
import type { VocabularySource } from '../../../shared/domain/taxonomy';
import { siteUrl, type LocalSite } from '../../surfaces/cli/local-site';
import { sitePath } from '../practices/practices-site';
import { seededConcepts } from '../taxonomy/seeded-concepts';

export const newId = (): string => randomUUID();
const seeded = createMemoryVocabulary(seededConcepts());

/** What the service has. */
export function storesOf(site: LocalSite): PeopleStores {
  return createPeopleStores(site.connection().sp, sitePath);
}

const origin = 'http://localhost:4400';
const application = {
  clientId: '7c0de0a1-1111-4222-8333-444455556677',
  secret: 'for-this-test-only',
  name: 'Accounts reader',
  roles: ['User.Read.All'],
};

/** All accounts of the organisation, as the service reads them. */
export async function accountsOf(site: LocalSite): Promise<Accounts> {
  await site.admin('POST', '/apps', application);
  const gate = createThrottleGate({ attempts: 2, patienceMs: 1000 });
  const accessToken = createAccessToken(
    {
      endpoint: `${origin}/organizations/oauth2/v2.0/token`,
      ...{ clientId: application.clientId, clientSecret: application.secret },
    },
    'https://graph.microsoft.com',
    gate,
    (url, init) => site.send(url, init)
  );
  const graph = createGraphClient({
    ...{ gate, accessToken },
    fetch: (url, init) =>
      site.send(url.replace('https://graph.microsoft.com', `${origin}/graph`), init),
  });
  return createAccounts({ graph, vocabulary: seeded });
}

const loaded = new WeakMap<LocalSite, VocabularySource>();

/** The site's own terms: the term store gives each its id. */
async function vocabularyOf(site: LocalSite): Promise<VocabularySource> {
  const known = loaded.get(site);
  if (known) return known;
  const terms = await loadVocabulary(site.connection());
  const source = { load: () => Promise.resolve(terms) };
  loaded.set(site, source);
  return source;
}

/** What a source of evidence on the site finds, on a day in November. */
export async function evidenceOf(
  site: LocalSite,
  name: EvidenceSourceName,
  signal?: AbortSignal
): Promise<EvidenceFound> {
  const { sp } = site.connection();
  const vocabulary = await vocabularyOf(site);
  const clock = { now: () => new Date('2026-11-29T12:00:00Z') };
  const source = createEvidenceSources({ sp, siteUrl, vocabulary, clock }).find(
    (one) => one.name === name
  );
  if (!source) throw new Error(name);
  return source.collect(signal);
}

/** A profile with something in every field. */
export function profile(more: Partial<Profile> = {}): Profile {
  return {
    ...emptyProfile(newId()),
    consentAt: '2026-01-10T12:00:00.000Z',
    languages: [
      { tag: 'gn', level: 'native' },
      { tag: 'pt', level: 'good' },
    ],
    countriesWorked: ['country.PRY', 'country.BRA'],
    availability: { kind: 'notUntil', until: '2026-12-21', standInId: 'stand-in' },
    isMentor: true,
    about: 'Digo “sí”, O’Higgins & <b>no</b>.\nSegunda línea 😀',
    works: [{ kind: 'practice', title: 'Ferias «con» niñez', url: 'https://hub.example/a?b=1' }],
    hidden: ['countries', 'about'],
    gender: 'other',
    savedAt: '2026-11-24T13:00:00.000Z',
    account: { name: 'Íñigo O’Higgins', mail: 'inigo@hub-oim.example' },
    ...more,
  };
}

/** A skill with something in every field. */
export function skill(more: Partial<Skill> = {}): Skill {
  const at = '2026-03-01T12:00:00.000Z';
  const personId = more.personId ?? newId();
  const themeKey = more.themeKey ?? 'theme.labour-migration';
  return {
    ...{ id: skillId(personId, themeKey), personId, themeKey },
    ...{ level: 'expert', state: 'confirmed', since: at, note: 'Con ñ y "comillas"' },
    ...{ confirmedAt: at, confirmedBy: { kind: 'specialist', personId: 'rts' } },
    ...{ dueOn: '2027-03-01', isHidden: true },
    trace: [
      { at, by: personId, event: 'claim', to: 'claimed', level: 'expert' },
      { at, by: 'rts', event: 'confirm', from: 'claimed', to: 'confirmed', reason: 'porque sí' },
    ],
    news: [{ id: 'n-1', kind: 'confirmed' }],
    ...more,
  };
}

/** A record of HR with something in every field. */
export function record(more: Partial<StaffRecord> = {}): StaffRecord {
  return {
    ...{ personId: newId(), post: 'Oficial', unit: 'Protección', missionKey: 'mission.PER' },
    ...{ contractKind: 'fixed-term', contractEnd: '2027-01-31', leftOn: '2026-07-31' },
    ...{ focalPointOf: ['theme.regularization'], themeKeys: ['theme.integration'] },
    languages: [{ tag: 'qu', level: 'basic' }],
    ...{ projectCodes: ['PER-RET-2022'], successorId: 'after-her', asOf: '2026-11-20' },
    account: { name: 'Íñigo O’Higgins', mail: 'inigo@hub-oim.example' },
    succession: {
      ...{ state: 'accepted', since: '2026-08-02T12:00:00.000Z' },
      toldAt: '2026-08-01T12:00:00.000Z',
    },
    ...more,
  };
}

export function contact(more: Partial<Contact> = {}): Contact {
  return {
    ...{ id: newId(), askerId: newId(), personId: newId(), channel: 'chat' },
    topic: { kind: 'theme', themeKey: 'theme.labour-migration' },
    at: '2026-11-24T23:59:00.000Z',
    ...more,
  };
}
