import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users';
import { createPeopleDirectory } from '../people-directory';
import type { GroupDeclaration } from '../schema/site-schema';
import type { PartPlan, PlanStep } from './plan';

/** A person of the organisation and her roles, as the list of members names them. */
export interface Member {
  readonly mail: string;
  readonly roles: readonly string[];
}

interface UserAnswer {
  readonly Email?: string;
  readonly LoginName: string;
}

/**
 * Who is missing in which group. Nobody is taken out: the list says who must be in, and a group may
 * have people besides.
 * @param onUnknown told of each address that the organisation's directory does not have
 */
export async function planPeople(
  sp: SPFI,
  declarations: readonly GroupDeclaration[],
  members: readonly Member[],
  onUnknown: (mail: string) => void
): Promise<PartPlan> {
  const present = await sp.web.siteGroups.select('Title')();
  const titles = new Set(present.map((group) => group.Title));
  const directory = createPeopleDirectory(sp);
  const told = new Set<string>();
  const steps: PlanStep[] = [];
  let rightCount = 0;

  const loginOf = async (mail: string): Promise<string | undefined> => {
    const person = await directory.find(mail);
    if (!person && !told.has(mail)) onUnknown(mail);
    told.add(mail);
    return person?.loginName;
  };

  for (const { title, organisationRoles } of declarations) {
    const wanted = members.filter((member) =>
      member.roles.some((role) => organisationRoles.includes(role))
    );
    const group = sp.web.siteGroups.getByName(title);
    const inside: readonly UserAnswer[] =
      titles.has(title) && wanted.length > 0
        ? await group.users.select('Email', 'LoginName').top(5000)()
        : [];
    const mails = new Set(inside.map(mailOf));
    const missing = wanted.filter((member) => !mails.has(member.mail.toLowerCase()));
    rightCount += wanted.length - missing.length;
    if (missing.length === 0) continue;
    steps.push({
      area: 'people',
      code: 'add-people',
      values: { title, count: missing.length },
      async apply() {
        for (const member of missing) {
          const login = await loginOf(member.mail);
          if (login !== undefined) await group.users.add(login);
        }
      },
    });
  }
  return { steps, rightCount, refusals: [] };
}

/** An account without a mailbox still has its sign-in name at the end of its claim. */
function mailOf({ Email, LoginName }: UserAnswer): string {
  return (Email || (LoginName.split('|').at(-1) ?? '')).toLowerCase();
}
