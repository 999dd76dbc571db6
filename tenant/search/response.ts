import type { Refiner } from './refiners';
import type { Cell } from './result-cells';

/** SharePoint's answer to postquery in OData v3 without metadata. */
export interface SearchAnswer {
  ElapsedTime: number;
  PrimaryQueryResult: {
    CustomResults: never[];
    QueryId: string;
    QueryRuleId: string;
    RefinementResults: {
      GroupTemplateId: null;
      ItemTemplateId: null;
      Properties: Cell[];
      Refiners: Refiner[];
      ResultTitle: null;
      ResultTitleUrl: null;
    } | null;
    RelevantResults: {
      GroupTemplateId: null;
      ItemTemplateId: null;
      Properties: Cell[];
      ResultTitle: null;
      ResultTitleUrl: null;
      RowCount: number;
      Table: { Rows: { Cells: Cell[] }[] };
      TotalRows: number;
      TotalRowsIncludingDuplicates: number;
    };
    SpecialTermResults: null;
  };
  Properties: Cell[];
  SecondaryQueryResults: never[];
  SpellingSuggestion: string;
  TriggeredRules: never[];
}

const EMPTY_GUID = '00000000-0000-0000-0000-000000000000';

export interface AnswerParts {
  rows: readonly Cell[][];
  total: number;
  totalIncludingDuplicates: number;
  refiners: Refiner[];
  rowLimit: number;
  queryText: string;
  elapsedMilliseconds: number;
}

/** Puts the parts of an answer where SharePoint has them; no refiner at all is null there. */
export function buildAnswer(parts: AnswerParts): SearchAnswer {
  const template = {
    GroupTemplateId: null,
    ItemTemplateId: null,
    Properties: [],
    ResultTitle: null,
    ResultTitleUrl: null,
  };
  return {
    ElapsedTime: parts.elapsedMilliseconds,
    PrimaryQueryResult: {
      CustomResults: [],
      QueryId: EMPTY_GUID,
      QueryRuleId: EMPTY_GUID,
      RefinementResults:
        parts.refiners.length > 0 ? { ...template, Refiners: parts.refiners } : null,
      RelevantResults: {
        ...template,
        RowCount: parts.rows.length,
        Table: { Rows: parts.rows.map((cells) => ({ Cells: [...cells] })) },
        TotalRows: parts.total,
        TotalRowsIncludingDuplicates: parts.totalIncludingDuplicates,
      },
      SpecialTermResults: null,
    },
    Properties: [
      { Key: 'RowLimit', Value: String(parts.rowLimit), ValueType: 'Edm.Int32' },
      { Key: 'SerializedQuery', Value: parts.queryText, ValueType: 'Edm.String' },
    ],
    SecondaryQueryResults: [],
    SpellingSuggestion: '',
    TriggeredRules: [],
  };
}
