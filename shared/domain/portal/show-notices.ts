import { currentNotices, type NeedToKnow } from './need-to-know';
import type { PortalPorts } from './ports';
import { themeOf } from './show-theme';

/**
 * What people need to know now.
 * @param themeKey where given, only what concerns this theme or one below it
 * @throws HubError where the notices cannot be read
 */
export async function showNotices(
  ports: PortalPorts,
  themeKey?: string
): Promise<readonly NeedToKnow[]> {
  const settings = ports.settings.load();
  if (themeKey === undefined) return currentNotices((await settings).notices, ports.clock);
  const [{ notices }, vocabulary] = await Promise.all([settings, ports.vocabulary.load()]);
  const theme = themeOf(vocabulary, themeKey);
  if (!theme) return [];
  const themes = [theme, ...vocabulary.descendants(theme.id)].map(({ id }) => id);
  return currentNotices(notices, ports.clock, themes);
}
