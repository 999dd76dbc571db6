/** A batch as text, written by hand. */
export const batchOf = (operations: readonly string[], end = '\n'): string =>
  [
    ...operations.flatMap((operation) => [
      '--batch_1',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      ...operation.split('\n'),
      '',
    ]),
    '--batch_1--',
    '',
  ].join(end);

/** A batch of one change set. */
export const changeSet = (...operations: readonly string[]): string =>
  [
    '--batch_1',
    'Content-Type: multipart/mixed; boundary="changeset_1"',
    '',
    ...operations.flatMap((operation) => [
      '--changeset_1',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      ...operation.split('\n'),
      '',
    ]),
    '--changeset_1--',
    '',
    '--batch_1--',
    '',
  ].join('\n');

/** A query as an operation of a batch. */
export const get = (address: string): string =>
  `GET ${address} HTTP/1.1\nAccept: application/json\n`;
