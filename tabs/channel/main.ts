import { startPage } from '../start-page';

startPage(async () => (await import('./ChannelPage')).ChannelPage);
