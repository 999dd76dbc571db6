import * as React from 'react';
import type { DocumentHit } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import {
  ChartIcon,
  FileImageIcon,
  LightbulbIcon,
  PageIcon,
  PDFIcon,
  TableIcon,
  TextDocumentIcon,
} from '../look/icons';

interface KindIconProps {
  readonly hit: DocumentHit;
  readonly vocabulary?: Vocabulary;
}

/** What a thing is at a glance: experience, figures, or the form of its file. Words say it too. */
export function KindIcon({ hit, vocabulary }: KindIconProps): React.ReactElement {
  const keys = hit.terms.type.map((id) => vocabulary?.byId(id)?.key);
  if (keys.includes('type.good-practice') || keys.includes('type.lesson-learned')) {
    return <LightbulbIcon />;
  }
  if (keys.includes('type.data-product')) return <ChartIcon />;
  switch (hit.fileType) {
    case 'pdf':
      return <PDFIcon />;
    case 'xlsx':
    case 'xls':
    case 'csv':
      return <TableIcon />;
    case 'png':
    case 'jpg':
    case 'jpeg':
      return <FileImageIcon />;
    case 'aspx':
    case 'html':
      return <PageIcon />;
    default:
      return <TextDocumentIcon />;
  }
}
