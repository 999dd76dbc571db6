export { library } from '../i18n/en/library';
export { problems } from '../i18n/en/problems';
export { provisioning } from '../i18n/en/provisioning';
