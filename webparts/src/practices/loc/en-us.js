define([], function () {
  return {
    "PaneDescription": "Choose what this part of the page shows.",
    "GroupContent": "Content",
    "LayoutLabel": "Form",
    "LayoutPage": "Full page: read, write, review",
    "LayoutList": "Short list with a link to all",
    "ThemeLabel": "Theme",
    "ThemeAll": "All themes",
    "CountryLabel": "Country",
    "CountryAll": "All countries",
    "KindLabel": "Kind",
    "KindAll": "All kinds",
    "CountLabel": "How many practices",
    "KeyHelp": "The names could not be read. Write the key, such as theme.counter-trafficking."
  };
});
