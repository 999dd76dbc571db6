'use strict';
// The one line at the end of a test run that any tool can read; .ci/run repeats it last.
const fs = require('node:fs');
const path = require('node:path');

module.exports = class PlainSummary {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`;
    fs.writeFileSync(path.join(__dirname, '..', 'summary.log'), line);
    process.stdout.write(`\n${line}`);
  }
};
