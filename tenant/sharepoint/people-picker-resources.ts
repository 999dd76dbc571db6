import { beginsWith, foldName } from '../core/folded-name';
import type { Person } from '../core/people';
import { mailOfLogin, membershipLogin } from '../core/principal';
import type { SitePrincipal } from '../core/site-users';
import type { Json } from '../odata/entity';
import { ODataError } from '../odata/odata-error';
import type { Call } from './call';
import { objectIn } from './request-body';
import { operation } from './resource';

/** SP.Utilities.PrincipalType. */
const USERS = 1;
const SHAREPOINT_GROUPS = 8;

const DEFAULT_SUGGESTIONS = 30;

/** Parameters that choose among sources that the tenant does not have change nothing here. */
const KEYS = [
  'QueryString',
  'MaximumEntitySuggestions',
  'PrincipalType',
  'AllowEmailAddresses',
  'AllowMultipleEntities',
  'AllowOnlyEmailAddresses',
  'AllUrlZones',
  'EnabledClaimProviders',
  'ForceClaims',
  'PrincipalSource',
  'QuerySettings',
  'Required',
  'SharePointGroupID',
  'UrlZone',
  'UrlZoneSpecified',
  'Web',
  'WebApplicationID',
];

type Entry = Record<string, Json>;

const personEntry = (person: Person): Entry => ({
  Key: membershipLogin(person.mail),
  Description: person.mail,
  DisplayText: person.displayName,
  EntityType: 'User',
  ProviderDisplayName: 'Tenant',
  ProviderName: 'Tenant',
  IsResolved: true,
  EntityData: {
    IsAltSecIdPresent: 'False',
    Title: person.jobTitle,
    Email: person.mail,
    MobilePhone: '',
    ObjectId: person.objectId,
    Department: '',
  },
  MultipleMatches: [],
});

const groupEntry = (group: SitePrincipal): Entry => ({
  Key: group.title,
  Description: group.description,
  DisplayText: group.title,
  EntityType: 'SPGroup',
  ProviderDisplayName: 'SharePoint Group',
  ProviderName: 'SharePointGroup',
  IsResolved: true,
  EntityData: {
    SPGroupID: String(group.id),
    AccountName: group.title,
    PrincipalType: 'SharePointGroup',
  },
  MultipleMatches: [],
});

const unresolved = (typed: string, matches: readonly Entry[]): Entry => ({
  Key: typed,
  Description: '',
  DisplayText: typed,
  EntityType: '',
  ProviderDisplayName: '',
  ProviderName: '',
  IsResolved: false,
  EntityData: {},
  MultipleMatches: [...matches],
});

interface Question {
  typed: string;
  limit: number;
  kinds: number;
}

const questionOf = (call: Call): Question => {
  const parameters = objectIn(call.body(), 'queryParams');
  const foreign = Object.keys(parameters).find((key) => !KEYS.includes(key));
  if (foreign !== undefined)
    throw new ODataError(`The parameter ${foreign} is not supported here.`, true);
  const typed = parameters['QueryString'];
  return {
    typed: typeof typed === 'string' ? mailOfLogin(typed.trim()) : '',
    limit: Number(parameters['MaximumEntitySuggestions'] ?? DEFAULT_SUGGESTIONS),
    kinds: Number(parameters['PrincipalType'] ?? USERS),
  };
};

/** Who may be picked: people whose account is in use, guests among them. */
const pickable = ({ core }: Call): Person[] =>
  core.people.all().filter((person) => person.accountEnabled && person.accountKind !== 'service');

const search = (call: Call, { typed, limit, kinds }: Question): Entry[] => {
  if (typed === '') return [];
  const people =
    (kinds & USERS) === 0
      ? []
      : pickable(call).filter((person) =>
          [person.displayName, person.mail, person.givenName, person.surname].some((name) =>
            beginsWith(name, typed)
          )
        );
  const groups =
    (kinds & SHAREPOINT_GROUPS) === 0
      ? []
      : call.core.groups.all().filter((group) => beginsWith(group.title, typed));
  return [...people.map(personEntry), ...groups.map(groupEntry)].slice(0, limit);
};

const resolve = (call: Call, question: Question): Entry => {
  const typed = foldName(question.typed);
  const found = search(call, { ...question, limit: DEFAULT_SUGGESTIONS });
  const exact = found.filter((entry) =>
    [entry['DisplayText'], entry['Description'], entry['Key']].some(
      (name) => typeof name === 'string' && foldName(name) === typed
    )
  );
  const [only, ...more] = exact.length > 0 ? exact : found;
  return only && more.length === 0
    ? only
    : unresolved(question.typed, exact.length > 0 ? exact : found);
};

const PICKER = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

/** The people picker of SharePoint's pages, as it stands behind `_api`: its answers are JSON in a text. */
export const peoplePickerSegments = {
  [`${PICKER}.clientpeoplepickersearchuser`]: operation<Call>(
    'clientpeoplepickersearchuser',
    'POST',
    (call) => ({
      kind: 'value',
      name: 'ClientPeoplePickerSearchUser',
      value: JSON.stringify(search(call, questionOf(call))),
    })
  ),
  [`${PICKER}.clientpeoplepickerresolveuser`]: operation<Call>(
    'clientpeoplepickerresolveuser',
    'POST',
    (call) => ({
      kind: 'value',
      name: 'ClientPeoplePickerResolveUser',
      value: JSON.stringify(resolve(call, questionOf(call))),
    })
  ),
};
