import { ODataError } from '../odata/odata-error';
import type { MoveCopyOptions } from '../core/file-moves';
import { absolutePath } from './folder-path';
import { objectIn, textIn } from './request-body';
import type { Arguments, Call } from './call';
import { operation, type Segment } from './resource';

/** Options of SP.MoveCopyOptions; those without a meaning here are understood and change nothing. */
const KNOWN = [
  'KeepBoth',
  'RetainEditorAndModifiedOnMove',
  'ResetAuthorAndCreatedOnCopy',
  'ShouldBypassSharedLocks',
];

/** @throws ODataError for an option that the tenant does not know */
const optionsIn = (given: Arguments, call: Call): MoveCopyOptions => {
  const options = objectIn(call.body(), 'options');
  const foreign = Object.keys(options).find((key) => !KNOWN.includes(key));
  if (foreign !== undefined)
    throw new ODataError(`The option ${foreign} of a move or copy is not supported.`, true);
  return {
    overwrite: given.flag('overwrite'),
    keepBoth: options['KeepBoth'] === true,
    retainEditorAndModified: options['RetainEditorAndModifiedOnMove'] === true,
    resetAuthorAndCreated: options['ResetAuthorAndCreatedOnCopy'] === true,
  };
};

const pathIn = (call: Call, key: string): string =>
  absolutePath(textIn(objectIn(call.body(), key), 'DecodedUrl'), call);

const action = (name: string, kind: 'move' | 'copy', isFolder: boolean): Segment<Call> =>
  operation(`sp.movecopyutil.${name}`, 'POST', (_, given, call) => {
    given.allow('overwrite');
    call.core.fileMoves[kind](
      call.actor,
      pathIn(call, 'srcPath'),
      pathIn(call, 'destPath'),
      isFolder,
      optionsIn(given, call)
    );
    return { kind: 'empty' };
  });

/** Moving and copying by path: called on the root of the address as well as on a site. */
export const moveCopySegments: Record<string, Segment<Call>> = {
  'sp.movecopyutil.movefilebypath': action('movefilebypath', 'move', false),
  'sp.movecopyutil.copyfilebypath': action('copyfilebypath', 'copy', false),
  'sp.movecopyutil.movefolderbypath': action('movefolderbypath', 'move', true),
  'sp.movecopyutil.copyfolderbypath': action('copyfolderbypath', 'copy', true),
};
