declare interface IPeopleWebPartStrings {
  PaneDescription: string;
  GroupContent: string;
  LayoutLabel: string;
  LayoutPage: string;
  LayoutStrip: string;
  ThemeLabel: string;
  ThemeAll: string;
  ThemeNone: string;
  CountLabel: string;
  KeyHelp: string;
}

declare module 'PeopleWebPartStrings' {
  const strings: IPeopleWebPartStrings;
  export = strings;
}
