import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createPersonPractices,
  type PersonPractices,
} from '../../../shared/adapters/sharepoint/practices/person-practices';
import {
  createPracticeStores,
  type PracticeStores,
} from '../../../shared/adapters/sharepoint/practices/practice-stores';
import { createRequestBundle } from '../../../shared/adapters/sharepoint/request-bundle';
import {
  emptyContent,
  type Practice,
  type PracticeContent,
} from '../../../shared/domain/practices';
import { openLocalSite, type LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';

export const sitePath = '/sites/hub';
/** A guest of the organisation: she is in the group to which practices are released. */
export const guest = {
  ...ana,
  ...{ objectId: '00000000-0000-4000-8000-000000000004', displayName: 'Greta', givenName: 'Greta' },
  ...{ mail: 'greta@socia.example', roles: ['Guest'], accountKind: 'guest' },
};
const members = [ana, luz, eva, guest];

/** A site with the hub's lists and groups. */
export async function openPracticesSite(): Promise<LocalSite> {
  const site = openLocalSite();
  await site.admin('POST', '/people', members);
  const folder = mkdtempSync(join(tmpdir(), 'practices-'));
  const file = join(folder, 'members.json');
  writeFileSync(file, JSON.stringify(members));
  const provisioned = await site.provision('--yes', '--members', file);
  rmSync(folder, { recursive: true });
  if (provisioned.code !== 0) throw new Error(provisioned.text);
  return site;
}

/** What the service has. */
export function storesOf(site: LocalSite): PracticeStores {
  const mailOf = (id: string) =>
    Promise.resolve(members.find(({ objectId }) => objectId === id)?.mail);
  return createPracticeStores(site.connection().sp, sitePath, mailOf);
}

/** What a person has in a page of her own. */
export async function personOf(site: LocalSite, mail: string): Promise<PersonPractices> {
  const { sp, gate } = await site.page(mail);
  return createPersonPractices({
    ...{ sp, sitePath, bundle: createRequestBundle({ sp, gate }) },
    readerId: async () => {
      const user = await sp.web.currentUser.select('Id')<{ readonly Id: number }>();
      return String(user.Id);
    },
  });
}

export const newId = (): string => randomUUID();

/** A text in which everything is said that a practice can say. */
export function content(more: Partial<PracticeContent> = {}): PracticeContent {
  return {
    ...emptyContent('goodPractice', 'es'),
    kindAnswers: { didWork: 'yes', testedMoreThanOnce: true, adaptedElsewhere: false },
    texts: {
      title: 'Ventanilla "única" & móvil, O’Higgins <2>',
      summary: 'Atención en un solo lugar.\nSegunda línea con 😀.',
      context: 'Frontera norte',
      actions: '',
    },
    themeKeys: ['theme.regularization', 'theme.return-reintegration'],
    countryKeys: ['country.PER'],
    frameworkKeys: ['sdg.10.7'],
    period: { from: '2024-03', to: '2025-09' },
    cost: 12000,
    hours: 40,
    actors: ['Municipalidad de Tacna'],
    reached: { women: 120, men: 0, under18: 30, source: 'registro' },
    ratings: { effective: { score: 3, evidence: 'evaluación' } },
    genderAndRights: {
      ...{ reach: 'withData', reachEvidence: 'datos', rights: ['identity', 'health'] },
      ...{ rightsNotDone: false, rightsEvidence: 'informe', harm: 'ninguno' },
    },
    consent: 'given',
    contact: { personId: luz.objectId, name: 'Luz Prueba' },
    projectCode: 'RT.0001',
    adaptsId: '11111111-1111-4111-8111-111111111111',
    ...more,
  };
}

const at = '2026-11-24T13:00:00.000Z';

/** A practice with something in every field. */
export function practice(more: Partial<Practice> = {}): Practice {
  const eva_ = { personId: eva.objectId, name: 'Eva' };
  return {
    id: newId(),
    state: 'inReview',
    author: {
      ...{ personId: ana.objectId, name: 'Ana', missionKey: 'mission.PER', mission: 'Perú' },
      ...{ countryKey: 'country.PER', locale: 'es' },
    },
    coAuthors: [{ personId: luz.objectId, name: 'Luz' }],
    content: content(),
    attachments: [{ name: 'guía.txt', size: 5, hasNoText: true }],
    translations: [
      {
        ...{ locale: 'pt', texts: { title: 'Balcão único' }, isMachine: true, by: eva_, at },
        checkedBy: eva_,
        reviewer: eva_,
      },
    ],
    revision: 2,
    seats: [
      {
        ...{ personId: 'r-1', name: 'Rosa', countryKey: 'country.BRA', locale: 'pt' },
        ...{ isTieBreaker: false, revision: 2, assignedAt: at, dueAt: at, remindedAt: at },
        statedFreeAt: at,
        assessment: {
          ...{ ratings: { effective: 2 }, lens: { reach: 'enough', harm: 'missing' } },
          ...{ message: 'Bien', verdict: 'requestChanges', at },
        },
      },
      {
        ...{
          personId: 'r-2',
          name: 'Raúl',
          isTieBreaker: true,
          revision: 2,
          assignedAt: at,
          dueAt: at,
        },
      },
      {
        ...{ personId: 'r-3', name: 'Rita', isTieBreaker: false, assignedAt: at, dueAt: at },
        left: { why: 'conflict', at },
      },
    ],
    remarks: [
      {
        ...{ id: 'm-1', by: eva_, at, field: 'results', quote: 'lo que dice', text: '¿Seguro?' },
        ...{ replies: [{ by: eva_, at, text: 'Sí.' }], isResolved: true },
      },
    ],
    submittedAt: at,
    since: at,
    dueAt: '2026-12-08T21:00:00.000Z',
    reminders: 1,
    trail: [
      {
        ...{ at, by: { kind: 'person', ...eva_ }, event: 'assign', reason: 'porque sí' },
        ...{ before: 'screening', after: 'inReview' },
      },
    ],
    pending: [
      {
        ...{ id: 'e-1', effect: 'notify', kind: 'practice-review', template: 'assigned' },
        personId: 'r-2',
      },
      { id: 'e-2', effect: 'project' },
    ],
    ...more,
  };
}
