declare interface IPracticesWebPartStrings {
  PaneDescription: string;
  GroupContent: string;
  LayoutLabel: string;
  LayoutPage: string;
  LayoutList: string;
  ThemeLabel: string;
  ThemeAll: string;
  CountryLabel: string;
  CountryAll: string;
  KindLabel: string;
  KindAll: string;
  CountLabel: string;
  KeyHelp: string;
}

declare module 'PracticesWebPartStrings' {
  const strings: IPracticesWebPartStrings;
  export = strings;
}
