import { beginsWith } from '../core/folded-name';
import type { Json } from '../odata/entity';
import { literalText } from '../odata/resource-path';
import type { Call } from './call';
import { objectIn } from './request-body';
import { SharePointError } from './sharepoint-error';
import { ODataError } from '../odata/odata-error';
import { operation, to, type Answer, type ResourceType } from './resource';
import { searchRequestOf } from './search-address';

/** Search has not learnt OData 4.0: clients must turn the header back (sp-dev-docs #44, #4392). */
const requireVersion3 = (call: Call): void => {
  if (call.isVersion4) {
    throw new SharePointError(500, '-1, Microsoft.SharePoint.Client.UnknownError', 'Unknown Error');
  }
};

/** Runs a query as the caller and answers in SharePoint's own JSON. */
const runQuery = (call: Call, name: string, request: Record<string, unknown>): Answer => {
  const { core } = call;
  requireVersion3(call);
  core.crawler.catchUp();
  const answer = core.index.query(request, core.crawler.readableScopes(call.actor));
  // a round trip makes it plain JSON for the envelope
  return { kind: 'value', name, value: JSON.parse(JSON.stringify(answer)) as Json };
};

const SUGGEST_KEYS = [
  'querytext',
  'inumberofquerysuggestions',
  'inumberofresultsuggestions',
  'fprequerysuggestions',
  'fhithighlighting',
  'fcapitalizefirstletters',
  'culture',
  'enablestemming',
  'showpeoplenamesuggestions',
  'enablequeryrules',
  'fprefixmatchallterms',
];

const DEFAULT_SUGGESTIONS = 5;

/**
 * Suggestions while typing. Names of people come from the directory. Queries are suggested by SharePoint
 * once their results were clicked often enough (Microsoft Learn, "Manage query suggestions": six times);
 * nobody clicks here, so there are none.
 */
const suggest = ({ core, search }: Call): Answer => {
  const given = new Map([...search].map(([key, value]) => [key.toLowerCase(), value]));
  const foreign = [...given.keys()].find((key) => !SUGGEST_KEYS.includes(key));
  if (foreign !== undefined)
    throw new ODataError(`The parameter '${foreign}' is not supported.`, true);
  const typed = literalText(given.get('querytext') ?? '');
  const limit = Number(given.get('inumberofquerysuggestions') ?? DEFAULT_SUGGESTIONS);
  const wantsPeople = !/^false$/i.test(given.get('showpeoplenamesuggestions') ?? 'true');
  const people = core.people
    .all()
    .filter((person) => typed !== '' && wantsPeople && beginsWith(person.displayName, typed));
  return {
    kind: 'value',
    name: 'suggest',
    value: {
      PeopleNames: people.slice(0, limit).map((person) => person.displayName),
      PersonalResults: [],
      PopularResults: [],
      Queries: [],
    },
  };
};

const search: ResourceType<Call> = {
  name: 'search',
  verbs: {},
  segments: {
    postquery: operation('search/postquery', 'POST', (call) => {
      requireVersion3(call);
      const foreign = Object.keys(call.body()).find((key) => key !== 'request');
      if (foreign !== undefined) {
        throw new ODataError(`The parameter ${foreign} does not exist in method postquery.`);
      }
      return runQuery(call, 'postquery', objectIn(call.body(), 'request'));
    }),
    query: operation('search/query', 'GET', (call) =>
      runQuery(call, 'query', searchRequestOf(call.search))
    ),
    suggest: operation('search/suggest', 'GET', (call) => suggest(call)),
  },
};

/** Search, as it stands behind `_api`. */
export const searchSegments = {
  search: to<Call, Call>(
    () => search,
    (call) => call
  ),
};
