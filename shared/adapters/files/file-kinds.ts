/** How a file is looked into: files of one family have the same structure. */
export type FileFamily = 'pdf' | 'office' | 'jpeg' | 'png' | 'text' | 'mp3' | 'mp4';

export interface FileKind {
  readonly family: FileFamily;
  readonly mediaType: string;
  /** In megabytes. Attachments of SharePoint end at 250; a meeting room's line ends before. */
  readonly mostMegabytes: number;
}

const office = (name: string): FileKind => ({
  family: 'office',
  mediaType: `application/vnd.openxmlformats-officedocument.${name}`,
  mostMegabytes: 50,
});
const text = (mediaType: string): FileKind => ({ family: 'text', mediaType, mostMegabytes: 10 });
const jpeg: FileKind = { family: 'jpeg', mediaType: 'image/jpeg', mostMegabytes: 20 };

/** Everything that may be attached. Not here: SVG and HTML (scripts), archives, old Office formats. */
const kinds: ReadonlyMap<string, FileKind> = new Map([
  ['pdf', { family: 'pdf', mediaType: 'application/pdf', mostMegabytes: 50 }],
  ['docx', office('wordprocessingml.document')],
  ['xlsx', office('spreadsheetml.sheet')],
  ['pptx', office('presentationml.presentation')],
  ['jpg', jpeg],
  ['jpeg', jpeg],
  ['png', { family: 'png', mediaType: 'image/png', mostMegabytes: 20 }],
  ['txt', text('text/plain')],
  ['csv', text('text/csv')],
  ['mp3', { family: 'mp3', mediaType: 'audio/mpeg', mostMegabytes: 50 }],
  ['mp4', { family: 'mp4', mediaType: 'video/mp4', mostMegabytes: 100 }],
]);

/** The endings of the files that may be attached, without the dot: for words and for file pickers. */
export const allowedExtensions: readonly string[] = [...kinds.keys()];

/** What comes after the last dot, in lower case; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

/**
 * What kind of file a name promises.
 * @returns undefined where such a file may not be attached
 */
export function kindOfFile(name: string): FileKind | undefined {
  return kinds.get(extensionOf(name));
}
