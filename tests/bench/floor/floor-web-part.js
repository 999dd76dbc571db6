/* global define */
/*
 * The floor of B6: the least that a React web part can do to show ten results and three refiners.
 * One search, plain HTML, no style; whatever any search web part takes beyond it is its own.
 */
define([
  'react',
  'react-dom',
  '@microsoft/sp-core-library',
  '@microsoft/sp-webpart-base',
  '@microsoft/sp-http',
], function (React, ReactDom, Core, WebPartBase, Http) {
  'use strict';
  const element = React.createElement;
  const search =
    "/_api/search/query?querytext='IsDocument:1'&rowlimit=10" +
    "&refiners='FileType,owstaxIdHubThemes,owstaxIdHubCountries'";

  function cell(row, key) {
    const found = row.Cells.find((candidate) => candidate.Key === key);
    return (found && found.Value) || '';
  }

  function refiner({ Name, Entries }) {
    const values = Entries.slice(0, 5).map((entry) =>
      element(
        'label',
        { key: entry.RefinementToken },
        element('input', { type: 'checkbox' }),
        entry.RefinementValue
      )
    );
    return element('fieldset', { key: Name }, element('legend', null, Name), values);
  }

  function result(row) {
    const link = element('a', { href: cell(row, 'Path') }, cell(row, 'Title'));
    const summary = cell(row, 'HitHighlightedSummary').replace(/<[^>]+>/g, '');
    return element(
      'li',
      { key: cell(row, 'Path') },
      element('h3', null, link),
      element('p', null, summary)
    );
  }

  class FloorWebPart extends WebPartBase.BaseClientSideWebPart {
    get dataVersion() {
      return Core.Version.parse('1.0');
    }

    async render() {
      const { spHttpClient, pageContext } = this.context;
      const answer = await spHttpClient.get(
        pageContext.web.absoluteUrl + search,
        Http.SPHttpClient.configurations.v1,
        { headers: { accept: 'application/json;odata=nometadata', 'odata-version': '3.0' } }
      );
      const { RelevantResults, RefinementResults } = (await answer.json()).PrimaryQueryResult;
      const page = element(
        'div',
        null,
        element('div', null, RefinementResults.Refiners.map(refiner)),
        element('ol', null, RelevantResults.Table.Rows.map(result))
      );
      ReactDom.render(page, this.domElement);
    }

    onDispose() {
      ReactDom.unmountComponentAtNode(this.domElement);
    }
  }
  return { default: FloorWebPart };
});
