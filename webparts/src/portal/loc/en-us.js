define([], function () {
  return {
    "PaneDescription": "Choose what this part of the portal shows.",
    "GroupContent": "Content",
    "PlaceholderLabel": "Words inside the empty search box",
    "ShowLabel": "Which themes",
    "ShowPriorities": "The operational priorities",
    "ShowAll": "All themes",
    "ThemeKeyLabel": "Theme, by its key",
    "ThemeKeyHelp": "Such as theme.counter-trafficking; the key stands in the address of the theme’s page. Empty: all themes.",
    "CountLabel": "How many documents"
  };
});
