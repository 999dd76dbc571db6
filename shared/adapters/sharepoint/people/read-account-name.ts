import type { AccountName } from '../../../domain/people';
import { rowText, type Row } from '../list-rows';
import { asRow } from '../questions/read-json';

/** What an account was called when a record was saved; nothing where the record does not say. */
export function readAccountName(record: Row): { readonly account?: AccountName } {
  const account = asRow(record['account']);
  const name = rowText(account['name']);
  return name === '' ? {} : { account: { name, mail: rowText(account['mail']).toLowerCase() } };
}
