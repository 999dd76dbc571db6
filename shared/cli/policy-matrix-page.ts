import { communityPolicyRows } from '../domain/communities';
import { deliveryPolicy } from '../domain/deliveries';
import { peoplePolicyRows } from '../domain/people';
import { practicePolicyRows } from '../domain/practices';
import { questionPolicyRows } from '../domain/questions';
import { searchPolicyRows } from '../domain/search';
import { roles, type Role } from '../kernel/policy';
import {
  metStates,
  practiceActions,
  practiceCell,
  practicePeople,
  workflowLines,
  type PracticeCell,
  type PracticePersonName,
} from './practice-matrix';

/** A line of a policy, as far as it can be printed. */
interface PrintedRow {
  readonly roles: readonly Role[] | 'everyone';
  readonly action: string;
  readonly otherwise?: string;
}

const features: readonly (readonly [string, readonly PrintedRow[]])[] = [
  ['practices', practicePolicyRows],
  ['questions', questionPolicyRows],
  ['people', peoplePolicyRows],
  ['communities', communityPolicyRows],
  ['deliveries', deliveryPolicy.rows],
  ['search', searchPolicyRows],
];

const introduction = `# Who may do what

Written by \`npm run policy-matrix\` from the tables that the hub itself asks (\`policy.ts\` of each feature); a test fails where this page and the tables differ. It is not edited by hand.

In the tables by role, **yes** means always, a word means: under the condition of that line, and the word is the reason that is shown where it is not met. An empty cell means never. Roles come from the groups of the site.`;

const practicesIntroduction = `## Practices, person by person

The same, worked out for each person who can have to do with a practice, in each state that it can have: **yes**, \`not-now\` where the right is there and the state is not, else the reason. \`–\` means that the practice does not exist for her. A new version of what is published ends by *abandon* where a first version would end by *withdraw* or *reject*: readers keep what they have.`;

/** The page of all policies, in Markdown. */
export function policyMatrixPage(): string {
  const people = Object.keys(practicePeople) as PracticePersonName[];
  return [
    introduction,
    ...features.map(([name, rows]) => `## ${capital(name)}, by role\n\n${tableByRole(rows)}`),
    practicesIntroduction,
    ...people.map((name) => `### ${words(name)}\n\n${tableOfPerson(name)}`),
    `## The life of a practice\n\n${workflowTable()}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function tableByRole(rows: readonly PrintedRow[]): string {
  const actions = [...new Set(rows.map(({ action }) => action))];
  return table(
    ['', ...roles],
    actions.map((action) => [
      `\`${action}\``,
      ...roles.map((role) => cellOfRole(rows.filter(concerns(action, role)))),
    ])
  );
}

function concerns(action: string, role: Role): (row: PrintedRow) => boolean {
  return (row) => row.action === action && (row.roles === 'everyone' || row.roles.includes(role));
}

function cellOfRole(rows: readonly PrintedRow[]): string {
  if (rows.some(({ otherwise }) => otherwise === undefined)) return '**yes**';
  return [...new Set(rows.map(({ otherwise = '' }) => short(otherwise)))].join(', ');
}

function tableOfPerson(name: PracticePersonName): string {
  return table(
    ['', ...metStates],
    practiceActions.map((action) => [
      `\`${action}\``,
      ...metStates.map((state) => cellText(practiceCell(name, action, state))),
    ])
  );
}

function cellText(cell: PracticeCell): string {
  if (cell === 'yes') return '**yes**';
  return cell === 'practices.not-found' ? '–' : short(cell);
}

function workflowTable(): string {
  return table(
    ['state', 'event', 'leads to'],
    workflowLines().map(([state, event, next]) => [state, `\`${event}\``, next])
  );
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}

/** The word of a reason without its feature: `other-theme`. */
function short(code: string): string {
  return code.slice(code.indexOf('.') + 1);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `teamOfAuthorsUnit` as words. */
function words(name: string): string {
  return capital(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}
