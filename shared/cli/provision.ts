import { runProvision } from './run-provision';
import { processTerminal } from './terminal';

const surroundings = { environment: process.env, fetch };

void runProvision(process.argv.slice(2), surroundings, processTerminal()).then((code) => {
  process.exitCode = code;
});
