/* global define -- the AMD loader of the page supplies it */
// A web part as a build leaves it: an AMD module. It shows what a real one gets from its page.
define([
  '@microsoft/sp-core-library',
  '@microsoft/sp-property-pane',
  '@microsoft/sp-webpart-base',
], function (core, pane, base) {
  class GreetingWebPart extends base.BaseClientSideWebPart {
    get dataVersion() {
      return core.Version.parse('1.0');
    }

    getPropertyPaneConfiguration() {
      const field = pane.PropertyPaneTextField('greeting', { label: 'Words of welcome' });
      const second = pane.PropertyPaneToggle('loud', {
        label: 'Loud',
        onText: 'On',
        offText: 'Off',
      });
      const third = pane.PropertyPaneDropdown('place', {
        label: 'Place',
        options: [
          { key: 'a', text: 'Above' },
          { key: 'b', text: 'Below' },
        ],
      });
      return {
        pages: [
          {
            header: { description: 'Greeting' },
            groups: [{ groupFields: [field, second, third] }],
          },
        ],
      };
    }

    onThemeChanged(theme) {
      this.domElement.style.color = theme.semanticColors.bodyText;
    }

    async render() {
      const { user, cultureInfo } = this.context.pageContext;
      const heading = document.createElement('h2');
      heading.textContent = `${this.properties.greeting}, ${user.displayName}`;
      const culture = document.createElement('p');
      culture.dataset.fact = 'culture';
      culture.textContent = cultureInfo.currentUICultureName;
      const graph = document.createElement('p');
      graph.dataset.fact = 'graph';
      this.domElement.replaceChildren(heading, culture, graph);
      const client = await this.context.msGraphClientFactory.getClient('3');
      graph.textContent = (await client.api('/me').get()).displayName;
    }
  }
  return { default: GreetingWebPart };
});
