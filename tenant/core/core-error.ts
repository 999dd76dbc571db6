/** What can go wrong in the tenant, said without a protocol: each face maps kinds to its own codes. */
export type CoreErrorKind =
  | 'access-denied'
  | 'web-not-found'
  | 'list-not-found'
  | 'list-exists'
  | 'field-not-found'
  | 'field-exists'
  | 'field-invalid'
  | 'item-not-found'
  | 'file-not-found'
  | 'file-exists'
  | 'name-forbidden'
  | 'user-not-found'
  | 'group-not-found'
  | 'group-exists'
  | 'role-not-found'
  | 'term-not-found'
  | 'term-exists'
  | 'term-invalid'
  | 'etag-mismatch'
  | 'threshold'
  | 'query-invalid'
  | 'query-refused'
  | 'value-invalid'
  | 'property-unknown'
  | 'view-not-found'
  | 'content-type-not-found'
  | 'content-type-invalid'
  | 'comment-not-found'
  | 'subscription-not-found'
  | 'subscription-invalid'
  | 'change-token-invalid'
  | 'checked-out'
  | 'recycled-not-found'
  | 'restore-conflict'
  | 'upload-invalid'
  | 'too-large';

/** A refusal of the tenant's core. The message is the text people and clients see. */
export class CoreError extends Error {
  readonly kind: CoreErrorKind;

  constructor(kind: CoreErrorKind, message: string) {
    super(message);
    this.name = 'CoreError';
    this.kind = kind;
  }
}

/** SharePoint's words when a person may not do what she asked for. */
export function accessDenied(): CoreError {
  return new CoreError(
    'access-denied',
    'Access denied. You do not have permission to perform this action or access this resource.'
  );
}
