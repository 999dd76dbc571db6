export { library } from '../i18n/en/library';
export { practiceImport } from '../i18n/en/practice-import';
export { practiceProblems } from '../i18n/en/practice-problems';
export { problems } from '../i18n/en/problems';
export { profileImport } from '../i18n/en/profile-import';
export { provisioning } from '../i18n/en/provisioning';
export { staffImport } from '../i18n/en/staff-import';
