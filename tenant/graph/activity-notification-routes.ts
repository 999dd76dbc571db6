import type { Place } from '../core/teams';
import { entriesAt } from '../core/teams/manifest-check';
import { GraphError } from './graph-error';
import {
  allowKeys,
  listOf,
  objectOf,
  textOf,
  type GraphAnswer,
  type GraphCall,
  type GraphRoute,
} from './graph-route';
import {
  appOfCaller,
  chatOfCall,
  forbidden,
  notFound,
  requireTeamMember,
  requireTeams,
  teamOfCall,
} from './teams-rights';
import { personOfCall } from './user-routes';

const MOST_PREVIEW = 150;
/** A type that needs no line in the manifest. */
const ANY_TYPE = 'systemDefault';

const badRequest = (message: string): GraphError => new GraphError(400, 'BadRequest', message);

const parametersOf = (body: Record<string, unknown>): Map<string, string> =>
  new Map(
    listOf(body, 'templateParameters').map((entry) => [
      textOf(entry, 'name'),
      textOf(entry, 'value'),
    ])
  );

/** The words of a type's template, with the parameters put in. */
const fill = (template: string, parameters: ReadonlyMap<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => parameters.get(name) ?? whole);

const recipientOf = (call: GraphCall): string => {
  const recipient = objectOf(call.body, 'recipient');
  const id = textOf(recipient, 'userId');
  const person = call.core.people.byObjectId(id);
  if (person) return person.objectId;
  throw notFound(`Resource '${id}' does not exist.`);
};

/** Where a click leads: a thing that Graph names, or an address of Teams. */
const targetOf = (call: GraphCall): string => {
  const topic = objectOf(call.body, 'topic');
  const source = textOf(topic, 'source');
  const value = textOf(topic, 'value');
  if (source === 'entityUrl') {
    if (!value.startsWith('https://graph.microsoft.com/'))
      throw badRequest('The value of an entityUrl topic must be an address of Microsoft Graph.');
    return value;
  }
  if (source !== 'text') throw badRequest(`Unknown topic source '${source}'.`);
  const webUrl = textOf(topic, 'webUrl');
  if (!webUrl.startsWith('https://teams.microsoft.com/l/'))
    throw badRequest('The webUrl of a topic must be a link into Teams.');
  return webUrl;
};

/** Who hears of it, and where the app has to be installed. */
interface Addressed {
  place: Place;
  personId: string;
  conversationId: string | null;
}

const send =
  (addressed: (call: GraphCall) => Addressed, group: 'User' | 'Group' | 'Chat') =>
  (call: GraphCall): GraphAnswer => {
    allowKeys(
      call.body,
      'topic',
      'activityType',
      'chainId',
      'previewText',
      'templateParameters',
      'recipient',
      'teamsAppId',
      'iconId'
    );
    const { place, personId, conversationId } = addressed(call);
    requireTeams(
      call,
      {
        delegated: ['TeamsActivity.Send'],
        application: ['TeamsActivity.Send'],
        resourceSpecific: [`TeamsActivity.Send.${group}`],
      },
      place
    );
    const asked = call.body['teamsAppId'];
    const app = typeof asked === 'string' ? call.core.teams.apps.find(asked) : callersApp(call);
    if (!app) throw forbidden('Application has no Teams app in the catalogue.');
    if (!call.core.teams.apps.installation(app.id, place))
      throw forbidden('Application is not installed for the recipient.');
    const type = textOf(call.body, 'activityType');
    const parameters = parametersOf(call.body);
    const activities = (app.manifest['activities'] ?? {}) as Record<string, unknown>;
    const declared = entriesAt(activities, 'activityTypes').find((one) => one['type'] === type);
    if (!declared && type !== ANY_TYPE)
      throw badRequest(`The activity type '${type}' is not declared in the app's manifest.`);
    const preview = objectOf(call.body, 'previewText')['content'];
    if (typeof preview === 'string' && preview.length > MOST_PREVIEW)
      throw badRequest(`The preview is longer than ${MOST_PREVIEW} characters.`);
    const actor = call.core.people.byObjectId(call.actor.objectId);
    const actorName = actor?.displayName ?? app.displayName;
    parameters.set('actor', actorName);
    call.core.teams.feed.add({
      personId,
      kind: 'app',
      actor: actor ? { kind: 'person', id: actor.objectId, name: actorName } : null,
      appId: app.id,
      activityType: type,
      title:
        type === ANY_TYPE
          ? (parameters.get('systemDefaultText') ?? '')
          : fill(textOf(declared ?? {}, 'templateText'), parameters),
      preview: typeof preview === 'string' ? preview : '',
      conversationId,
      messageId: null,
      webUrl: targetOf(call),
    });
    return { status: 204 };
  };

/** The tokens of the portal carry no application: any app in the catalogue with a bot stands for it. */
const callersApp = (call: GraphCall) =>
  appOfCaller(call) ?? (call.scopes === undefined ? call.core.teams.apps.all()[0] : undefined);

const toPerson = (call: GraphCall): Addressed => {
  const { objectId } = personOfCall(call);
  return { place: { kind: 'person', id: objectId }, personId: objectId, conversationId: null };
};

const toTeam = (call: GraphCall): Addressed => {
  const team = teamOfCall(call);
  requireTeamMember(call, team);
  const personId = recipientOf(call);
  if (!call.core.teams.rooms.isMember(team.id, personId))
    throw forbidden('The recipient is not in the team.');
  return { place: { kind: 'team', id: team.id }, personId, conversationId: team.internalId };
};

const toChat = (call: GraphCall): Addressed => {
  const chat = chatOfCall(call);
  const personId = recipientOf(call);
  if (!call.core.teams.conversations.isMember(chat.id, personId))
    throw forbidden('The recipient is not in the chat.');
  return { place: { kind: 'chat', id: chat.id }, personId, conversationId: chat.id };
};

export const activityNotificationRoutes: readonly GraphRoute[] = [
  {
    endpoint: 'POST /users/:user/teamwork/sendActivityNotification',
    run: send(toPerson, 'User'),
  },
  { endpoint: 'POST /teams/:team/sendActivityNotification', run: send(toTeam, 'Group') },
  { endpoint: 'POST /chats/:chat/sendActivityNotification', run: send(toChat, 'Chat') },
];
