// Fluent's MDL2 icons as SVG, one import each so that bundles hold only these. Microsoft's licence
// covers their use inside Microsoft 365 products.
export {
  CancelIcon,
  ChevronDownIcon,
  ChevronUpIcon,
  CompletedSolidIcon,
  FilterIcon,
  InfoIcon,
  LightbulbIcon,
  LinkIcon,
  PageIcon,
  PDFIcon,
  PlugDisconnectedIcon,
  SearchIcon,
  TextDocumentIcon,
  WarningIcon,
} from '@fluentui/react-icons-mdl2';
