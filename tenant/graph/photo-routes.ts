import type { Person } from '../core/people';
import { GraphError } from './graph-error';
import type { GraphAnswer, GraphCall, GraphRoute } from './graph-route';
import { PHOTO_SIZES, photoOf } from './photo';
import { BASIC_READERS, forBoth } from './user-routes';

/** The picture of a person who has one. @throws GraphError 404 ImageNotFound */
const photo = (call: GraphCall, person: Person): GraphAnswer => {
  const size = photoSize(call, person);
  const content = photoOf(person.objectId, size);
  return { status: 200, raw: content, headers: { 'content-type': 'image/png' } };
};

function photoSize(call: GraphCall, person: Person): number {
  const asked = call.parameters['size'];
  const size = PHOTO_SIZES.find((known) => asked === `${known}x${known}`);
  if (asked !== undefined && size === undefined)
    throw new GraphError(
      400,
      'ErrorInvalidImageId',
      `The size '${asked}' is not one that Graph offers.`
    );
  if (!call.core.directory.hasPhoto(person.objectId))
    throw new GraphError(
      404,
      'ImageNotFound',
      "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown."
    );
  return size ?? 648;
}

const photoFacts = (call: GraphCall, person: Person): GraphAnswer => {
  const size = photoSize(call, person);
  return {
    status: 200,
    json: {
      '@odata.mediaContentType': 'image/png',
      id: `${size}x${size}`,
      height: size,
      width: size,
    },
  };
};

export const photoRoutes: readonly GraphRoute[] = [
  ...forBoth('GET', '/photo', BASIC_READERS, photoFacts),
  ...forBoth('GET', '/photo/$value', BASIC_READERS, photo),
  ...forBoth('GET', '/photos/:size/$value', BASIC_READERS, photo),
];
