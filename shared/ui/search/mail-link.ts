/**
 * A `mailto:` address with a subject and a text (RFC 6068).
 * @param mail address of the person; left out, the mail program asks for it
 */
export function mailLink(mail: string | undefined, subject: string, body = ''): string {
  const parts = [
    `subject=${encodeURIComponent(subject)}`,
    ...(body === '' ? [] : [`body=${encodeURIComponent(body)}`]),
  ];
  return `mailto:${encodeURIComponent(mail ?? '').replace(/%40/g, '@')}?${parts.join('&')}`;
}
