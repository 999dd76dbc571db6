import { partial, refused, supported, type CapabilityTable } from '../capability';

const MESSAGE =
  'messages and typing; at most ten attachments; no files, no feedback buttons, no streaming';

/** The Bot Connector below `/connector`, by route. */
export const connectorCapabilities: CapabilityTable = {
  'POST /v3/conversations': partial('a chat with one person, or a thread in a channel'),
  'POST /v3/conversations/:conversation/activities': partial(MESSAGE),
  'POST /v3/conversations/:conversation/activities/:activity': partial(
    `${MESSAGE}; in chats an answer stands like any other message, without a quotation`
  ),
  'PUT /v3/conversations/:conversation/activities/:activity': partial('the bot’s own messages'),
  'DELETE /v3/conversations/:conversation/activities/:activity': supported,
  'GET /v3/conversations/:conversation/members': supported,
  'GET /v3/conversations/:conversation/pagedmembers': supported,
  'GET /v3/conversations/:conversation/members/:member': supported,
  'GET /v3/conversations/:conversation/activities/:activity/members': partial(
    'those of the whole conversation'
  ),
  'GET /v3/teams/:team': partial('teams with standard channels'),
  'GET /v3/teams/:team/conversations': partial('standard channels'),
};

/** What the connector has in documentation and the tenant refuses. */
export const connectorRefusals: CapabilityTable = {
  'GET /v3/conversations': refused('what the installation tells'),
  'POST /v3/conversations/:conversation/activities/history': refused('one message after another'),
  'POST /v3/conversations/:conversation/attachments': refused('an address of the picture'),
  'POST /v3/batch/conversation/users': refused('one message after another'),
};

/** The Bot Framework's token service, at the tenant's own address. */
export const tokenServiceCapabilities: CapabilityTable = {
  'GET /api/usertoken/GetToken': partial('with a code of the sign-in page, or what is stored'),
  'POST /api/usertoken/exchange': partial('by a token; an address alone is refused'),
  'DELETE /api/usertoken/SignOut': supported,
  'GET /api/usertoken/GetTokenStatus': supported,
  'GET /api/botsignin/GetSignInResource': partial('connections of Entra'),
  'GET /api/botsignin/GetSignInUrl': partial('connections of Entra'),
};
