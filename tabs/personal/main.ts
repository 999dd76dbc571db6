import { tabIds } from '@hub/shared/lib/teams-places';
import { startPage } from '../start-page';

startPage(async () => (await import('./PersonalPage')).PersonalPage, tabIds.personal);
