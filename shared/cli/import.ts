import { runImport } from './run-import';
import { processTerminal } from './terminal';

const surroundings = { environment: process.env, fetch };

void runImport(process.argv.slice(2), surroundings, processTerminal()).then((code) => {
  process.exitCode = code;
});
