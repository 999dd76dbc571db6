import type { FieldType } from './field-definition';

/** A column every list has from birth. */
export interface BuiltInField {
  id: string;
  name: string;
  title: string;
  type: FieldType;
  indexed?: boolean;
  readOnly?: boolean;
  hidden?: boolean;
  librariesOnly?: boolean;
  listsOnly?: boolean;
}

/** Names and ids as in any SharePoint list (SPBuiltInFieldId). */
export const builtInFields: readonly BuiltInField[] = [
  {
    id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
    name: 'ID',
    title: 'ID',
    type: 'Counter',
    indexed: true,
    readOnly: true,
  },
  { id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', name: 'Title', title: 'Title', type: 'Text' },
  {
    id: '03e45e84-1992-4d42-9116-26f756012634',
    name: 'ContentTypeId',
    title: 'Content Type ID',
    type: 'ContentTypeId',
    hidden: true,
  },
  {
    id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    name: 'ContentType',
    title: 'Content Type',
    type: 'Computed',
    readOnly: true,
  },
  {
    id: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    name: 'Created',
    title: 'Created',
    type: 'DateTime',
    readOnly: true,
  },
  {
    id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    name: 'Modified',
    title: 'Modified',
    type: 'DateTime',
    readOnly: true,
  },
  {
    id: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    name: 'Author',
    title: 'Created By',
    type: 'User',
    readOnly: true,
  },
  {
    id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    name: 'Editor',
    title: 'Modified By',
    type: 'User',
    readOnly: true,
  },
  {
    id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0',
    name: 'GUID',
    title: 'GUID',
    type: 'Guid',
    readOnly: true,
    hidden: true,
  },
  {
    id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    name: '_UIVersionString',
    title: 'Version',
    type: 'Text',
    readOnly: true,
  },
  {
    id: '7841bf41-43d0-4434-9f50-a673baef7631',
    name: '_UIVersion',
    title: 'UI Version',
    type: 'Number',
    readOnly: true,
    hidden: true,
  },
  {
    id: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61',
    name: '_ModerationStatus',
    title: 'Approval Status',
    type: 'ModStat',
    readOnly: true,
    hidden: true,
  },
  {
    id: '34ad21eb-75bd-4544-8c73-0e08330291fe',
    name: '_ModerationComments',
    title: 'Approver Comments',
    type: 'Note',
    readOnly: true,
    hidden: true,
  },
  {
    id: '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b',
    name: 'CheckoutUser',
    title: 'Checked Out To',
    type: 'User',
    readOnly: true,
    librariesOnly: true,
  },
  {
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    name: 'Attachments',
    title: 'Attachments',
    type: 'Attachments',
    readOnly: true,
    listsOnly: true,
  },
  {
    id: '30bb605f-5bae-48fe-b4e3-1f81d9772af9',
    name: 'FSObjType',
    title: 'Item Type',
    type: 'Number',
    readOnly: true,
    hidden: true,
  },
  { id: '8553196d-ec8d-4564-9861-3dbe931050c8', name: 'FileLeafRef', title: 'Name', type: 'File' },
  {
    id: '5cc6dc79-3710-4374-b433-61cb4a686c12',
    name: 'LinkFilename',
    title: 'Name',
    type: 'Computed',
    readOnly: true,
    librariesOnly: true,
  },
  {
    id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb',
    name: 'FileRef',
    title: 'URL Path',
    type: 'Computed',
    readOnly: true,
    hidden: true,
  },
  {
    id: '56605df6-8fa1-47e4-a04c-5b384d59609f',
    name: 'FileDirRef',
    title: 'Path',
    type: 'Computed',
    readOnly: true,
    hidden: true,
  },
  {
    id: '39360f11-34cf-4356-9945-25c44e68dade',
    name: 'File_x0020_Type',
    title: 'File Type',
    type: 'Computed',
    readOnly: true,
    hidden: true,
    librariesOnly: true,
  },
];
