'use strict';
// A fresh machine does not know yet how long each file takes. What drives a browser or fills a large
// list goes first, so that in the end no worker waits for the other one's longest file.
const { statSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

const slowest = ['long-lists'];
const projects = ['e2e', 'surfaces', 'tenant', 'contracts', 'service', 'unit', 'architecture'];

const rankOf = ({ path, context }) =>
  slowest.some((name) => path.includes(name))
    ? -1
    : projects.indexOf(context.config.displayName?.name);

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const sized = tests.map((test) => ({
      test,
      rank: rankOf(test),
      size: statSync(test.path).size,
    }));
    sized.sort((one, other) => one.rank - other.rank || other.size - one.size);
    return sized.map(({ test }) => test);
  }
};
