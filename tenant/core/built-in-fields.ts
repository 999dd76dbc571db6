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
    id: '30bb605f-5bae-48fe-b4e3-1f81d9772af9',
    name: 'FSObjType',
    title: 'Item Type',
    type: 'Number',
    readOnly: true,
    hidden: true,
  },
  { id: '8553196d-ec8d-4564-9861-3dbe931050c8', name: 'FileLeafRef', title: 'Name', type: 'File' },
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
