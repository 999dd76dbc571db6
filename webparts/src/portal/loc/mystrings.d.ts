declare interface IPortalWebPartStrings {
  PaneDescription: string;
  GroupContent: string;
  PlaceholderLabel: string;
  ShowLabel: string;
  ShowPriorities: string;
  ShowAll: string;
  ThemeKeyLabel: string;
  ThemeKeyHelp: string;
  CountLabel: string;
}

declare module 'PortalWebPartStrings' {
  const strings: IPortalWebPartStrings;
  export = strings;
}
