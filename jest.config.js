'use strict';
// Each folder of tests/ is one project. All share one transform; what differs is the environment and the time a test may take.
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2021',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'classic' } },
    },
    module: { type: 'commonjs' },
  },
];

const base = {
  rootDir: __dirname,
  transform: { '^.+\\.(t|j|mj)sx?$': swc },
  // published as ES modules only
  transformIgnorePatterns: [
    '/node_modules/(?!(@pnp|intl-messageformat|@formatjs|jose|d3-force|d3-quadtree|d3-timer|d3-dispatch)/)',
  ],
  moduleNameMapper: {
    '^@hub/shared/lib/(.*)$': '<rootDir>/shared/$1',
    // Fluent UI's deep paths are ES modules; Jest wants their CommonJS twins
    '^@fluentui/react/lib/(.*)$': '@fluentui/react/lib-commonjs/$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/shared/lib', '<rootDir>/webparts/(lib|dist|temp|release)'],
};

const project = (name, environment, extra = {}) => ({
  ...base,
  displayName: name,
  testEnvironment: environment,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts?(x)`],
  ...extra,
});

module.exports = {
  // two browsers on two cores: a walk through several screens takes its time, and a broken one still ends
  testTimeout: 180_000,
  testSequencer: '<rootDir>/tests/tasks/slow-first.js',
  reporters: ['default', '<rootDir>/tests/tasks/plain-summary.js'],
  projects: [
    project('unit', 'node'),
    project('architecture', 'node'),
    project('tenant', 'node'),
    project('contracts', 'node'),
    project('service', 'node'),
    project('surfaces', 'node'),
    project('e2e', 'node', {
      globalSetup: '<rootDir>/tests/e2e/start-hub.ts',
      globalTeardown: '<rootDir>/tests/e2e/stop-hub.ts',
    }),
  ],
};
