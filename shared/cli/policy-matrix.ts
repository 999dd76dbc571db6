import { writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { policyMatrixPage } from './policy-matrix-page';
import { processTerminal } from './terminal';

const page = path.join(process.cwd(), 'docs', 'policy-matrix.md');

void writeFile(page, policyMatrixPage()).then(() => {
  processTerminal().print(path.relative(process.cwd(), page));
});
