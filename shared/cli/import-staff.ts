import { runImportStaff } from './run-import-staff';
import { processTerminal } from './terminal';

const surroundings = { environment: process.env, fetch };

void runImportStaff(process.argv.slice(2), surroundings, processTerminal()).then((code) => {
  process.exitCode = code;
});
