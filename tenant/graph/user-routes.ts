import { CoreError } from '../core/core-error';
import type { Person } from '../core/people';
import type { Json } from '../odata/entity';
import { GraphError } from './graph-error';
import { requireRole, type GraphRoute } from './graph-route';

const READERS = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

const userJson = (person: Person): Record<string, Json> => ({
  businessPhones: [],
  displayName: person.displayName,
  givenName: person.givenName,
  jobTitle: person.jobTitle,
  mail: person.mail,
  mobilePhone: null,
  officeLocation: person.office,
  preferredLanguage: person.preferredLanguage,
  surname: person.surname,
  userPrincipalName: person.mail,
  id: person.objectId,
});

export const userRoutes: readonly GraphRoute[] = [
  {
    endpoint: 'GET /me',
    run: ({ core, actor }) => {
      const person = core.people.byObjectId(actor.objectId);
      if (!person) {
        throw new GraphError(
          400,
          'BadRequest',
          '/me request is only valid with delegated authentication flow.'
        );
      }
      return { status: 200, json: userJson(person) };
    },
  },
  {
    endpoint: 'GET /users',
    run: (call) => {
      requireRole(call, ...READERS);
      return { status: 200, collection: call.core.people.all().map(userJson) };
    },
  },
  {
    endpoint: 'GET /users/:user',
    run: (call) => {
      requireRole(call, ...READERS);
      const asked = call.parameters['user'] ?? '';
      const person = call.core.people.byObjectId(asked) ?? call.core.people.byMail(asked);
      if (!person) {
        throw new CoreError(
          'user-not-found',
          `Resource '${asked}' does not exist or one of its queried reference-property objects are not present.`
        );
      }
      return { status: 200, json: userJson(person) };
    },
  },
];
