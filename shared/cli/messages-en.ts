export { library } from '../i18n/en/library';
export { practiceImport } from '../i18n/en/practice-import';
export { practiceProblems } from '../i18n/en/practice-problems';
export { problems } from '../i18n/en/problems';
export { provisioning } from '../i18n/en/provisioning';
