import type { ContentType, FieldLink } from '../core/content-type';
import type { ContentTypeChange, TypeOwner } from '../core/content-types';
import { CoreError } from '../core/core-error';
import type { Call } from './call';
import { fieldLinkEntity, fieldsOfType, typeEntity } from './content-type-entity';
import { objectIn, type PropertyRules, readPropertyChange, textIn } from './request-body';
import { operation, to, type Answer, type ResourceType } from './resource';

/** A content type in its site or list. */
interface TypeSubject {
  owner: TypeOwner;
  type: ContentType;
}

/** Body keys with the type they must have and what they set. */
const KEYS: PropertyRules<ContentTypeChange> = {
  Name: { type: 'string', sets: 'name' },
  Description: { type: 'string', sets: 'description' },
  Group: { type: 'string', sets: 'group' },
  Hidden: { type: 'boolean', sets: 'hidden' },
  ReadOnly: { type: 'boolean', sets: 'readOnly' },
  Sealed: { type: 'boolean', sets: 'sealed' },
  Id: { type: 'object' },
};

const readChange = (body: Record<string, unknown>): ContentTypeChange =>
  readPropertyChange(KEYS, 'SP.ContentType', body);

const linkOf = ({ type }: TypeSubject, id: string): FieldLink => {
  const link = type.fieldLinks.find((one) => one.id === id.toLowerCase());
  if (!link) throw new CoreError('field-not-found', `The field link '${id}' does not exist.`);
  return link;
};

const fieldLink: ResourceType<TypeSubject & { link: FieldLink }> = {
  name: 'fieldlink',
  verbs: {
    GET: ({ owner, type, link }) => ({
      kind: 'entity',
      entity: fieldLinkEntity(owner, type, link),
    }),
    DELETE: ({ owner, type, link }, { core, actor }) => {
      core.contentTypes.removeLink(actor, owner, type, link);
      return { kind: 'empty' };
    },
  },
};

const fieldLinks: ResourceType<TypeSubject> = {
  name: 'fieldlinks',
  verbs: {
    GET: ({ owner, type }) => ({
      kind: 'collection',
      entities: type.fieldLinks.map((link) => fieldLinkEntity(owner, type, link)),
    }),
    POST: ({ owner, type }, call): Answer => {
      const body = call.body();
      const link = call.core.contentTypes.addLink(call.actor, owner, type, {
        name: textIn(body, 'FieldInternalName'),
        required: body['Required'] === true,
        hidden: body['Hidden'] === true,
      });
      return { kind: 'entity', entity: fieldLinkEntity(owner, type, link), created: true };
    },
  },
  key: to(
    () => fieldLink,
    (subject, given) => ({ ...subject, link: linkOf(subject, given.text()) })
  ),
  segments: {
    getbyid: to(
      () => fieldLink,
      (subject, given) => ({ ...subject, link: linkOf(subject, given.text()) })
    ),
    reorder: operation('fieldlinks/reorder', 'POST', ({ owner, type }, _, call) => {
      const names = call.body()['internalNames'];
      if (!Array.isArray(names))
        throw new CoreError('query-invalid', 'The parameter internalNames is missing.');
      call.core.contentTypes.reorderLinks(call.actor, owner, type, names.map(String));
      return { kind: 'empty' };
    }),
  },
};

const parentOf = ({ owner, type }: TypeSubject, { core }: Call): TypeSubject => {
  const parent = core.contentTypes.parentOf(owner.web, type);
  if (!parent) throw new CoreError('content-type-not-found', 'The content type has no parent.');
  return { owner: { kind: 'web', web: owner.web }, type: parent };
};

const contentType: ResourceType<TypeSubject> = {
  name: 'contenttype',
  verbs: {
    GET: ({ owner, type }, call) => ({ kind: 'entity', entity: typeEntity(call, owner, type) }),
    MERGE: ({ owner, type }, call) => {
      call.core.contentTypes.update(call.actor, owner, type, readChange(call.body()));
      return { kind: 'empty' };
    },
    DELETE: ({ owner, type }, { core, actor }) => {
      core.contentTypes.remove(actor, owner, type);
      return { kind: 'empty' };
    },
  },
  segments: {
    fieldlinks: to(
      () => fieldLinks,
      (subject) => subject
    ),
    fields: operation('contenttype/fields', 'GET', ({ owner, type }, _, call) => ({
      kind: 'collection',
      entities: fieldsOfType(call, owner, type),
    })),
    parent: to(
      () => contentType,
      (subject, _, call) => parentOf(subject, call)
    ),
  },
};

const byId = (owner: TypeOwner, id: string, { core }: Call): TypeSubject => ({
  owner,
  type: core.contentTypes.byId(owner, id),
});

/** The content types of the site or of a list. */
export const contentTypes: ResourceType<TypeOwner> = {
  name: 'contenttypes',
  verbs: {
    GET: (owner, call) => ({
      kind: 'collection',
      entities: call.core.contentTypes.of(owner).map((type) => typeEntity(call, owner, type)),
    }),
    POST: (owner, call): Answer => {
      if (owner.kind === 'list')
        throw new CoreError('content-type-invalid', 'Add content types of the site to the list.');
      const body = call.body();
      const { description = '', group = 'Custom Content Types' } = readChange(body);
      const type = call.core.contentTypes.add(call.actor, owner.web, {
        id: textIn(objectIn(body, 'Id'), 'StringValue'),
        name: textIn(body, 'Name'),
        description,
        group,
      });
      return { kind: 'entity', entity: typeEntity(call, owner, type), created: true };
    },
  },
  key: to(
    () => contentType,
    (owner, given, call) => byId(owner, given.text(), call)
  ),
  segments: {
    getbyid: to(
      () => contentType,
      (owner, given, call) => byId(owner, given.text(), call)
    ),
    addavailablecontenttype: operation(
      'contenttypes/addavailablecontenttype',
      'POST',
      (owner, _, call): Answer => {
        if (owner.kind === 'web')
          throw new CoreError('content-type-invalid', 'Content types are added to lists.');
        const id = textIn(call.body(), 'contentTypeId');
        const { core, actor } = call;
        const type = core.contentTypes.addToList(actor, owner.web, owner.list, id);
        return { kind: 'entity', entity: typeEntity(call, owner, type) };
      }
    ),
  },
};
