import { CoreError } from '../core/core-error';
import type { Person } from '../core/people';
import { membershipLogin } from '../core/principal';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { textIn } from './request-body';
import { operation, to, type ResourceType } from './resource';

const profileEntity = ({ core }: Call, person: Person): Entity => {
  const properties = core.profiles.properties(person);
  const account = membershipLogin(person.mail);
  return {
    type: 'SP.UserProfiles.PersonProperties',
    path: 'SP.UserProfiles.PeopleManager/GetMyProperties',
    properties: {
      AccountName: account,
      DirectReports: [],
      DisplayName: person.displayName,
      Email: person.mail,
      ExtendedManagers: [],
      ExtendedReports: [account],
      IsFollowed: false,
      LatestPost: null,
      Peers: [],
      PersonalSiteHostUrl: '',
      PersonalUrl: '',
      PictureUrl: properties['PictureURL'] === '' ? null : (properties['PictureURL'] ?? null),
      Title: person.jobTitle,
      UserProfileProperties: Object.entries(properties).map(([Key, Value]) => ({
        Key,
        Value,
        ValueType: 'Edm.String',
      })),
      UserUrl: `${core.origin}/Person.aspx?accountname=${encodeURIComponent(account)}`,
    },
  };
};

const ownPerson = ({ core, actor }: Call): Person => {
  const person = actor.kind === 'user' ? core.people.byObjectId(actor.objectId) : undefined;
  if (!person) throw new CoreError('user-not-found', 'The caller has no user profile.');
  return person;
};

const peopleManager: ResourceType<Call> = {
  name: 'peoplemanager',
  verbs: {},
  segments: {
    getmyproperties: operation('peoplemanager/getmyproperties', 'GET', (call) => ({
      kind: 'entity',
      entity: profileEntity(call, ownPerson(call)),
    })),
    getpropertiesfor: operation('peoplemanager/getpropertiesfor', 'GET', (call, given) => ({
      kind: 'entity',
      entity: profileEntity(call, call.core.profiles.find(given.text('accountname'))),
    })),
    getuserprofilepropertyfor: operation(
      'peoplemanager/getuserprofilepropertyfor',
      'GET',
      (call, given) => {
        const person = call.core.profiles.find(given.text('accountname'));
        const name = given.text('propertyname').toLowerCase();
        const found = Object.entries(call.core.profiles.properties(person)).find(
          ([key]) => key.toLowerCase() === name
        );
        return { kind: 'value', name: 'GetUserProfilePropertyFor', value: found?.[1] ?? '' };
      }
    ),
    setsinglevalueprofileproperty: operation(
      'peoplemanager/setsinglevalueprofileproperty',
      'POST',
      ({ core, actor, body }) => {
        const given = body();
        const [account, name] = [textIn(given, 'accountName'), textIn(given, 'propertyName')];
        core.profiles.setSingle(actor, account, name, textIn(given, 'propertyValue'));
        return { kind: 'empty' };
      }
    ),
    setmultivaluedprofileproperty: operation(
      'peoplemanager/setmultivaluedprofileproperty',
      'POST',
      ({ core, actor, body }) => {
        const given = body();
        const values = given['propertyValues'];
        if (!Array.isArray(values))
          throw new CoreError('value-invalid', 'The parameter propertyValues is no collection.');
        const [account, name] = [textIn(given, 'accountName'), textIn(given, 'propertyName')];
        core.profiles.setMultiple(actor, account, name, values.map(String));
        return { kind: 'empty' };
      }
    ),
  },
};

/** User profiles, as they stand behind `_api`. */
export const profileSegments = {
  'sp.userprofiles.peoplemanager': to<Call, Call>(
    () => peopleManager,
    (call) => call
  ),
};
