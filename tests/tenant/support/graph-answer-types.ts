/** What each route of Graph answers with, by the published types; `[]` for a list in `value`. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\/joinedTeams$/, 'Team[]'],
  [/^\/teams$/, 'Team[]'],
  [/^\/(teams\/[^/]+|groups\/[^/]+\/team)$/, 'Team'],
  [/^\/(teams|chats)\/[^/]+\/(channels\/[^/]+\/)?members$/, 'AadUserConversationMember[]'],
  [/^\/teams\/[^/]+\/channels$/, 'Channel[]'],
  [/^\/teams\/[^/]+\/(primaryChannel|channels\/[^/]+)$/, 'Channel'],
  [/^\/teams\/.*\/tabs$/, 'TeamsTab[]'],
  [/^\/(teams|chats)\/.*\/(messages|messages\/delta|replies)$/, 'ChatMessage[]'],
  [/^\/(teams|chats)\/.*\/(messages|replies)\/[^/]+$/, 'ChatMessage'],
  [/^(\/me|\/users\/[^/]+)?\/chats$/, 'Chat[]'],
  [/^\/(chats\/[^/]+|users\/.*\/installedApps\/[^/]+\/chat)$/, 'Chat'],
  [/\/installedApps$/, 'TeamsAppInstallation[]'],
  [/\/installedApps\/[^/]+$/, 'TeamsAppInstallation'],
  [/^\/appCatalogs\/teamsApps$/, 'TeamsApp[]'],
  [/^\/appCatalogs\/teamsApps\/[^/]+$/, 'TeamsApp'],
  [/\/appDefinitions$/, 'TeamsAppDefinition'],
  [/\/fields$/, 'FieldValueSet'],
  [/^\/sites$/, 'Site[]'],
  [/^\/sites\/[^/]+\/sites$/, 'Site[]'],
  [/\/termStore$/, 'TermStore.Store'],
  [/\/termStore\/groups$/, 'TermStore.Group[]'],
  [/\/termStore\/groups\/[^/]+$/, 'TermStore.Group'],
  [/\/sets$/, 'TermStore.Set[]'],
  [/\/termStore\/(groups\/[^/]+\/)?sets\/[^/]+$/, 'TermStore.Set'],
  [/\/(sets|terms)\/[^/]+\/(children|terms)$/, 'TermStore.Term[]'],
  [/\/terms\/[^/]+$/, 'TermStore.Term'],
  [/\/relations$/, 'TermStore.Relation[]'],
  [/\/lists$/, 'List[]'],
  [/\/lists\/[^/]+\/items(\/delta)?$/, 'ListItem[]'],
  [/\/columns$/, 'ColumnDefinition[]'],
  [/\/columns\/[^/]+$/, 'ColumnDefinition'],
  [/\/contentTypes$/, 'ContentType[]'],
  [/\/lists\/[^/]+\/items\/[^/]+\/versions$/, 'ListItemVersion[]'],
  [/\/lists\/[^/]+\/items\/[^/]+\/driveItem$/, 'DriveItem'],
  [/\/lists\/[^/]+\/items\/[^/]+$/, 'ListItem'],
  [/\/lists\/[^/]+$/, 'List'],
  [/^\/(drives\/|sites\/).*\/listItem$/, 'ListItem'],
  [/^\/(drives\/|sites\/).*\/permissions$/, 'Permission[]'],
  [/^\/sites\/.*\/permissions\/[^/]+$/, 'Permission'],
  [/^\/(drives\/|sites\/).*\/versions$/, 'DriveItemVersion[]'],
  [/^\/(drives\/|sites\/).*\/createUploadSession$/, 'UploadSession'],
  [/^\/(drives\/|sites\/).*\/(children|delta(\(.*\))?|search\(.*\))$/, 'DriveItem[]'],
  [/\/drives$/, 'Drive[]'],
  [/^\/(drives\/[^/]+|sites\/.*\/drive)$/, 'Drive'],
  [/^\/(drives\/[^/]+|sites\/.*\/drive)\/(root|items\/)/, 'DriveItem'],
  [/^\/sites\/.*$/, 'Site'],
  [/^\/users$/, 'User[]'],
  [/^\/(me|users\/[^/]+)$/, 'User'],
  [/^\/(me|users\/[^/]+)\/manager$/, 'User'],
  [/^\/(me|users\/[^/]+)\/directReports$/, 'User[]'],
  [/^\/(me|users\/[^/]+)\/people$/, 'Person[]'],
  [/^\/(me|users\/[^/]+)\/(m|transitiveM)emberOf/, 'Group[]'],
  [/^\/(me|users\/[^/]+)\/photo$/, 'ProfilePhoto'],
  [/^\/groups$/, 'Group[]'],
  [/^\/groups\/[^/]+$/, 'Group'],
  [/^\/groups\/[^/]+\/(members|transitiveMembers|owners)/, 'User[]'],
  [/\/mailFolders$/, 'MailFolder[]'],
  [/\/mailFolders\/[^/]+$/, 'MailFolder'],
  [/^\/(me|users\/[^/]+)(\/mailFolders\/[^/]+)?\/messages$/, 'Message[]'],
  [/^\/(me|users\/[^/]+)\/messages\/[^/]+(\/move)?$/, 'Message'],
  [/\/calendar$/, 'Calendar'],
  [/^\/(me|users\/[^/]+|groups\/[^/]+)(\/calendar)?\/(events|calendarView)$/, 'Event[]'],
  [/^\/(me|users\/[^/]+|groups\/[^/]+)(\/calendar)?\/events\/[^/]+$/, 'Event'],
  [/^\/search\/query$/, 'SearchResponse[]'],
  [/^\/subscriptions$/, 'Subscription[]'],
  [/^\/subscriptions\/[^/]+$/, 'Subscription'],
];

/** Routes that add one thing to a list answer with the thing. */
const ADDS_ONE =
  /\/(lists|items|columns|sets|groups|terms|children|subscriptions|users|relations|messages|events|members|channels|chats|replies|teamsApps|installedApps|permissions)$/;

/**
 * The type that an address promises, or undefined when no line says it.
 * @param path below the version, decoded
 */
export function typeOfAnswer(method: string, path: string): string | undefined {
  const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
  const addsOne = method === 'POST' && ADDS_ONE.test(path);
  return addsOne ? type?.replace(/\[\]$/, '') : type;
}
