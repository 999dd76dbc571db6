import type { ChannelText } from '../connector';

/** A text for a channel as Teams takes it: whatever stands in it stays text. */
export function channelActivity({ lines, mention, link }: ChannelText): object {
  const words = lines.filter((line) => line.trim() !== '').map(escapeXml);
  const at = mention && `<at>${escapeXml(mention.name)}</at>`;
  const pointer = link && `<a href="${escapeXml(link.url)}">${escapeXml(link.title)}</a>`;
  const [first = '', ...others] = words;
  const whole = [at ? `${at} ${first}` : first, ...others, ...(pointer ? [pointer] : [])];
  return {
    type: 'message',
    textFormat: 'xml',
    text: whole.join('<br/>'),
    summary: lines[0] ?? '',
    ...(mention && at
      ? {
          entities: [
            { type: 'mention', text: at, mentioned: { id: mention.id, name: mention.name } },
          ],
        }
      : {}),
  };
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
