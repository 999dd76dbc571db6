export type * from './api';
export * from './contact';
export { createPeople } from './create-people';
export { createDirectorySource } from './create-directory-source';
export type { Directory, DirectorySource, Known, ThemeCount } from './directory';
export * from './evidence';
export * from './messages';
export { accountNameOf, type AccountName, type Person } from './person';
export type * from './ports';
export { peoplePolicyRows } from './policy-table';
export { peopleProblemCodes, type PeopleProblem, type PeopleProblemCode } from './problems';
export * from './profile';
export { reviewerFacts, type ReviewerFacts } from './reviewer-facts';
export { reactToPeople, type PeopleReactionPorts } from './react-to-people';
export type { PeopleClockPorts, PeopleClockReport } from './people-clock';
export { runPeopleClocks } from './run-people-clocks';
export * from './skill';
export * from './skill-workflow';
export type { StaffMistake } from './staff-import';
export { isStaffColumn, staffColumns, type StaffColumn } from './staff-columns';
export { emptyRecord, type StaffRecord } from './staff-record';
export {
  successionStates,
  type NamedSuccessor,
  type OwnSuccession,
  type Succession,
  type SuccessionState,
} from './succession';
export { takeOverStaff, type StaffImportPorts } from './take-over-staff';
export { twinId, type TwinDecision } from './twin';
export type * from './care-views';
export type * from './map-views';
export * from './views';
