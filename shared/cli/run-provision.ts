import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../kernel/result';
import { planTerms } from '../adapters/graph/term-store-provisioning';
import {
  provisioningAreas,
  type PlanStep,
  type ProvisioningRefusal,
} from '../adapters/sharepoint/provisioning/plan';
import type { Member } from '../adapters/sharepoint/provisioning/plan-people';
import {
  applySitePlan,
  planSite,
  type SitePlan,
} from '../adapters/sharepoint/provisioning/provision-site';
import { hubSchema } from '../adapters/sharepoint/schema/hub-schema';
import { roleTypes, type RoleName } from '../adapters/sharepoint/schema/site-schema';
import { languageOf, readArguments } from './arguments';
import { asTyped } from './as-typed';
import { connect, defaultSite, type SiteConnection, type Surroundings } from './composition';
import { failureWords } from './failure-words';
import { cliTranslator, type CliTranslator } from './messages';
import { deviceCodeFlag, signInOptions } from './sign-in-choice';
import type { Terminal } from './terminal';

/**
 * Brings a site to the hub's schema: shows what is missing, and makes it once somebody said yes.
 * @param typed what stood after the name of the program
 * @returns exit code: 0 done or nothing to do, 1 refused, failed or not confirmed
 */
export async function runProvision(
  typed: readonly string[],
  surroundings: Surroundings,
  terminal: Terminal
): Promise<number> {
  const words = cliTranslator(languageOf(typed, surroundings.environment));
  const stop = (message: string): number => {
    terminal.warn(message);
    return 1;
  };
  const read = readArguments(typed, {
    withValue: ['site', 'members', 'lang', ...Object.keys(signInOptions)],
    flags: ['plan', 'yes', deviceCodeFlag],
  });
  if (!read.ok) {
    const { code, values } = read.problem;
    return stop(
      `${words.t(`provisioning.run.${code}`, values)}\n${words.t('provisioning.run.usage')}`
    );
  }
  const { values, flags } = read.value;
  const connection = connect(
    values.get('site') ?? defaultSite(surroundings.environment),
    asTyped(surroundings, read.value, words, terminal)
  );
  if (!connection.ok) {
    return stop(words.t(`provisioning.run.${connection.problem.code}`, connection.problem.values));
  }
  const membersFile = values.get('members');
  const members = membersFile === undefined ? ok([]) : await readMembers(membersFile);
  if (!members.ok) {
    return stop(words.t('provisioning.run.membersUnreadable', { file: membersFile ?? '' }));
  }

  try {
    const { siteUrl } = connection.value;
    terminal.print(words.t('provisioning.run.site', { site: siteUrl }));
    const plan = await planFor(connection.value, members.value, (mail) => {
      terminal.warn(words.t('provisioning.run.unknownPerson', { mail }));
    });
    if (plan.refusals.length > 0) {
      terminal.warn(words.t('provisioning.run.refused'));
      for (const refusal of plan.refusals) terminal.warn(`  ${refusalWords(refusal, words)}`);
      return 1;
    }
    return await carryOut(plan, flags, words, terminal);
  } catch (failure) {
    return stop(failureWords(failure, words));
  }
}

function planFor(
  { siteUrl, sp, graph, gate, searchConfiguration }: SiteConnection,
  members: readonly Member[],
  onUnknownPerson: (mail: string) => void
): Promise<SitePlan> {
  return planSite({
    ...{ sp, siteUrl, schema: hubSchema, members, onUnknownPerson },
    ...(searchConfiguration ? { searchConfiguration } : {}),
    planTerms: (siteId) =>
      planTerms({
        graph,
        siteId,
        groupName: hubSchema.termGroupName,
        sets: hubSchema.termSets,
        waitFor: async (retryAfter) => gate.holdBack(retryAfter),
      }),
  });
}

async function carryOut(
  plan: SitePlan,
  flags: ReadonlySet<string>,
  words: CliTranslator,
  terminal: Terminal
): Promise<number> {
  printPlan(plan, words, terminal);
  const changes = plan.steps.filter((step) => step.apply);
  const byHand = plan.steps.filter((step) => !step.apply);
  if (changes.length === 0) {
    terminal.print(words.t('provisioning.run.nothingToDo'));
  } else if (flags.has('plan')) {
    terminal.print(words.t('provisioning.run.planOnly'));
  } else if (!flags.has('yes') && !(await isConfirmed(words, terminal))) {
    terminal.print(words.t('provisioning.run.notConfirmed'));
    return 1;
  } else {
    await applySitePlan({ ...plan, steps: changes }, (step, done) => {
      terminal.progress(`${done}/${changes.length} ${stepWords(step, words)}`);
    });
    terminal.print(words.t('provisioning.run.done', { count: changes.length }));
  }
  printByHand(byHand, words, terminal);
  return 0;
}

/** What only an administrator can do, as numbered instructions. */
function printByHand(steps: readonly PlanStep[], words: CliTranslator, terminal: Terminal): void {
  if (steps.length === 0) return;
  terminal.print(words.t('provisioning.run.byHand', { count: steps.length }));
  const ofSearch = steps.filter(({ area }) => area === 'search');
  const lines = [
    ...(ofSearch.length > 0 ? [words.t('provisioning.run.byHandFirst')] : []),
    ...ofSearch.map((step) => stepWords(step, words)),
    ...(ofSearch.length > 0 ? [words.t('provisioning.run.byHandLast')] : []),
    ...steps.filter((step) => !ofSearch.includes(step)).map((step) => stepWords(step, words)),
  ];
  lines.forEach((line, index) => terminal.print(`  ${index + 1}. ${line}`));
}

function printPlan(plan: SitePlan, words: CliTranslator, terminal: Terminal): void {
  for (const area of provisioningAreas) {
    const steps = plan.steps.filter((step) => step.area === area);
    if (steps.length === 0) continue;
    terminal.print(words.t(`provisioning.areas.${area}`));
    for (const step of steps) terminal.print(`  + ${stepWords(step, words)}`);
  }
  terminal.print(words.t('provisioning.run.rightCount', { count: plan.rightCount }));
}

async function isConfirmed(words: CliTranslator, terminal: Terminal): Promise<boolean> {
  if (!terminal.ask) return false;
  const answer = await terminal.ask(words.t('provisioning.run.confirm'));
  return answer.trim().toLowerCase().startsWith(words.t('provisioning.run.yes'));
}

function stepWords(step: PlanStep, words: CliTranslator): string {
  const values = { ...step.values };
  if (isRole(values['role'])) values['role'] = words.t(`provisioning.roles.${values['role']}`);
  return words.t(`provisioning.steps.${step.code}`, values);
}

function refusalWords({ code, values }: ProvisioningRefusal, words: CliTranslator): string {
  switch (code) {
    case 'provisioning.column-type':
      return words.t('provisioning.problems.column-type', values);
    case 'provisioning.column-term-set':
      return words.t('provisioning.problems.column-term-set', values);
    case 'provisioning.library-elsewhere':
      return words.t('provisioning.problems.library-elsewhere', values);
    case 'provisioning.list-kind':
      return words.t('provisioning.problems.list-kind', values);
    case 'provisioning.library-kind':
      return words.t('provisioning.problems.library-kind', values);
    case 'provisioning.newer-schema':
      return words.t('provisioning.problems.newer-schema', values);
  }
}

function isRole(value: string | number | undefined): value is RoleName | 'none' {
  return typeof value === 'string' && (value === 'none' || Object.hasOwn(roleTypes, value));
}

/** People and their roles: a JSON list with `mail` and `roles`; accounts that are closed stay out. */
async function readMembers(file: string): Promise<Result<readonly Member[]>> {
  const unreadable = fail({ code: 'provisioning.members-unreadable' });
  try {
    const people: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!Array.isArray(people)) return unreadable;
    return ok(people.flatMap(readMember));
  } catch {
    return unreadable;
  }
}

function readMember(value: unknown): readonly Member[] {
  if (typeof value !== 'object' || value === null) return [];
  const { mail, roles, accountEnabled } = value as Readonly<Record<string, unknown>>;
  if (typeof mail !== 'string' || !Array.isArray(roles) || accountEnabled === false) return [];
  return [{ mail, roles: roles.filter((role) => typeof role === 'string') }];
}
