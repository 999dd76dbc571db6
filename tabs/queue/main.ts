import { tabIds } from '@hub/shared/lib/teams-places';
import { startPage } from '../start-page';

startPage(async () => (await import('./QueuePage')).QueuePage, tabIds.queue);
