import { partial, supported, type CapabilityTable } from '../capability';

const MESSAGES = '/teams/:team/channels/:channel/messages';
const TEXT =
  'text, HTML, cards and mentions; no files of the library, no pictures in the text, no tags';

const ofMessage = (path: string): CapabilityTable => ({
  [`GET ${path}`]: partial('without a history of changes'),
  [`PATCH ${path}`]: partial('the author’s own text, cards and mentions'),
  [`POST ${path}/softDelete`]: partial('by the author only'),
  [`POST ${path}/setReaction`]: supported,
  [`POST ${path}/unsetReaction`]: supported,
});

const installed = (base: string): CapabilityTable => ({
  [`GET ${base}`]: partial('$filter on teamsApp/id, externalId and displayName'),
  [`POST ${base}`]: partial('what the manifest asks for is taken as consented to'),
  [`GET ${base}/:installation`]: partial('$expand knows teamsApp and teamsAppDefinition'),
  [`DELETE ${base}/:installation`]: supported,
  [`POST ${base}/:installation/upgrade`]: supported,
});

const NOTIFICATION = partial('no chains, no icons of one’s own; read or not is not told');

/** Microsoft Graph of Teams, by route. */
export const teamsCapabilities: CapabilityTable = {
  'GET /me/joinedTeams': partial('names and addresses; no settings'),
  'GET /users/:user/joinedTeams': partial('names and addresses; no settings'),
  'PUT /groups/:group/team': partial('no settings; done at once'),
  'GET /teams': partial('for applications; no $filter'),
  'GET /teams/:team': partial('no settings, no photo'),
  'GET /teams/:team/members': partial('no $filter on roles'),
  'GET /teams/:team/channels': partial('standard channels'),
  'POST /teams/:team/channels': partial('standard channels'),
  'GET /teams/:team/primaryChannel': supported,
  'GET /teams/:team/channels/:channel': partial('standard channels; no PATCH, no DELETE'),
  'GET /teams/:team/channels/:channel/members': partial('those of the team'),
  'GET /teams/:team/channels/:channel/tabs': partial('to be read only; $expand is refused'),
  [`GET ${MESSAGES}`]: partial('the newest thread first, by its first message; $expand=replies'),
  [`POST ${MESSAGES}`]: partial(TEXT),
  [`GET ${MESSAGES}/delta`]: partial('no $filter; tokens never expire'),
  ...ofMessage(`${MESSAGES}/:message`),
  [`GET ${MESSAGES}/:message/replies`]: supported,
  [`POST ${MESSAGES}/:message/replies`]: partial(TEXT),
  ...ofMessage(`${MESSAGES}/:message/replies/:reply`),
  'GET /chats': partial('of the person who calls; $expand=members'),
  'GET /me/chats': partial('$expand=members; no $filter'),
  'GET /users/:user/chats': partial('$expand=members; no $filter'),
  'POST /chats': partial('of two or of a group; no apps at the same time'),
  'GET /chats/:chat': partial('$expand=members; no meetings'),
  'PATCH /chats/:chat': partial('the topic of a group’s chat'),
  'GET /chats/:chat/members': supported,
  'POST /chats/:chat/members': partial('the whole history is shown to who comes'),
  'DELETE /chats/:chat/members/:member': supported,
  'GET /chats/:chat/messages': partial('newest first; no $filter, no $orderby'),
  'POST /chats/:chat/messages': partial(TEXT),
  'GET /chats/:chat/messages/:message': supported,
  ...installed('/users/:user/teamwork/installedApps'),
  'GET /users/:user/teamwork/installedApps/:installation/chat': partial(
    'with the id that the connector uses; Graph has another'
  ),
  ...installed('/teams/:team/installedApps'),
  ...installed('/chats/:chat/installedApps'),
  'GET /appCatalogs/teamsApps': partial(
    'apps of the organisation; those of the store are not there'
  ),
  'POST /appCatalogs/teamsApps': partial('published at once; no review'),
  'GET /appCatalogs/teamsApps/:app': partial('$expand=appDefinitions, the newest one'),
  'POST /appCatalogs/teamsApps/:app/appDefinitions': partial('published at once; no review'),
  'DELETE /appCatalogs/teamsApps/:app': supported,
  'POST /users/:user/teamwork/sendActivityNotification': NOTIFICATION,
  'POST /teams/:team/sendActivityNotification': NOTIFICATION,
  'POST /chats/:chat/sendActivityNotification': NOTIFICATION,
};
