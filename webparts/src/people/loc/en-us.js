define([], function () {
  return {
    "PaneDescription": "Choose what this part of the page shows.",
    "GroupContent": "Content",
    "LayoutLabel": "Form",
    "LayoutPage": "Full page: find people, profiles, maps",
    "LayoutStrip": "A few people of a theme, with a link to all",
    "ThemeLabel": "Theme",
    "ThemeAll": "All themes",
    "ThemeNone": "Choose a theme",
    "CountLabel": "How many people",
    "KeyHelp": "The names could not be read. Write the key, such as theme.counter-trafficking."
  };
});
