import { execFileSync } from 'node:child_process';
import * as path from 'node:path';

const root = path.resolve(__dirname, '../..');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

describe('The structure that docs/architecture.md promises', () => {
  test('holds: layers, front doors and islands import only what they may', () => {
    const output = execFileSync(
      process.execPath,
      [
        path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        'shared',
        'webparts/src',
        'bot',
        'tabs',
        'manifest',
        'tenant',
      ],
      { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }
    );
    const { summary } = JSON.parse(output) as {
      summary: { violations: Violation[]; totalCruised: number };
    };
    expect(summary.totalCruised).toBeGreaterThan(50);
    expect(
      summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)
    ).toEqual([]);
  });
});
