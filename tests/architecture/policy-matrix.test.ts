import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { policyMatrixPage } from '../../shared/cli/policy-matrix-page';

test('docs/policy-matrix.md shows the policies that the hub asks: npm run policy-matrix', () => {
  const page = path.join(__dirname, '../../docs/policy-matrix.md');
  expect(readFileSync(page, 'utf8')).toBe(policyMatrixPage());
});
