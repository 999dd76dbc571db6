export { library } from '../i18n/pt/library';
export { practiceImport } from '../i18n/pt/practice-import';
export { practiceProblems } from '../i18n/pt/practice-problems';
export { problems } from '../i18n/pt/problems';
export { profileImport } from '../i18n/pt/profile-import';
export { provisioning } from '../i18n/pt/provisioning';
export { staffImport } from '../i18n/pt/staff-import';
