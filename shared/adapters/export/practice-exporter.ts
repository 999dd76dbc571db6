import { strToU8, zipSync, type Zippable } from 'fflate';
import type {
  ExportedFile,
  ExportFormat,
  PracticeExporter,
  PublishedPractice,
} from '../../domain/practices';
import type { VocabularySource } from '../../domain/taxonomy';
import type { Locale } from '../../kernel/locale';
import { fold } from '../../kernel/text/fold';
import { freeFileName, safeFileName } from '../files/safe-file-name';
import { describePractice, titleOf } from './describe-practice';
import { exportWords, type ExportWords } from './export-words';
import { pdfFile } from './pdf-file';
import { practiceJson } from './practice-json';
import { unHubCsv, unHubPage } from './un-hub-form';
import { wordFile } from './word-file';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv',
  zip: 'application/zip',
} as const;

/** A file made, before it is decided whether it goes alone. */
interface MadeFile {
  readonly extension: Exclude<keyof typeof mediaTypes, 'zip'>;
  readonly body: Uint8Array;
}

export interface ExporterSettings {
  /** Terms are exported by their labels, in the language of the file. */
  readonly vocabulary: VocabularySource;
}

/**
 * Makes Word, PDF, the field list for the United Nations Network on Migration hub, and JSON. A
 * practice with files goes as an archive that has them in a folder; so does the field list, which is a
 * form to read and a table to copy from.
 */
export function createPracticeExporter({ vocabulary }: ExporterSettings): PracticeExporter {
  return {
    async export(practice, format, locale, files) {
      const terms = await vocabulary.load();
      const inLocale = (one: Locale): ExportWords => exportWords(one, terms);
      const words = inLocale(locale);
      const made = await filesOf(practice, format, words, inLocale);
      const name = nameOf(practice, words);
      const [only] = made;
      if (only && made.length === 1 && files.length === 0) {
        return exported(`${name}.${only.extension}`, mediaTypes[only.extension], only.body);
      }
      return exported(`${name}.zip`, mediaTypes.zip, archiveOf(name, made, files, words));
    },
  };
}

async function filesOf(
  practice: PublishedPractice,
  format: ExportFormat,
  words: ExportWords,
  inLocale: (locale: Locale) => ExportWords
): Promise<readonly MadeFile[]> {
  const headings = (page: 'file' | 'unHub'): readonly [string, string] =>
    page === 'file'
      ? [words.t('practiceExport.file.headFact'), words.t('practiceExport.file.headValue')]
      : [words.t('practiceExport.unHub.field'), words.t('practiceExport.unHub.content')];
  switch (format) {
    case 'docx': {
      const body = await wordFile(describePractice(practice, words), headings('file'));
      return [{ extension: 'docx', body }];
    }
    case 'pdf': {
      const feet = (page: number, pages: number): string =>
        words.t('practiceExport.file.page', { page, pages });
      return [{ extension: 'pdf', body: await pdfFile(describePractice(practice, words), feet) }];
    }
    case 'unHub': {
      const body = await wordFile(unHubPage(practice, words), headings('unHub'));
      const table = strToU8(unHubCsv(practice, words, inLocale));
      return [
        { extension: 'docx', body },
        { extension: 'csv', body: table },
      ];
    }
    case 'json':
      return [{ extension: 'json', body: strToU8(practiceJson(practice, words)) }];
  }
}

/** Files keep their bytes: most are compressed already. */
function archiveOf(
  name: string,
  made: readonly MadeFile[],
  files: readonly { readonly name: string; readonly body: Uint8Array }[],
  words: ExportWords
): Uint8Array {
  const folder = safeFileName(fold(words.t('practiceExport.sections.attachments')));
  const content: Zippable = {};
  for (const { extension, body } of made) content[`${name}.${extension}`] = body;
  const names: string[] = [];
  for (const file of files) {
    // whatever the list says: no name may lead out of the folder, and none covers another
    const free = freeFileName(safeFileName(file.name), names);
    names.push(free);
    content[`${folder}/${free}`] = [file.body, { level: 0 }];
  }
  return zipSync(content);
}

function nameOf(practice: PublishedPractice, words: ExportWords): string {
  const title = fold(titleOf(practice, words.locale)).replace(/[^a-z0-9]+/g, '-');
  const short = title.replace(/^-+/, '').slice(0, 60).replace(/-+$/, '');
  const start = words.t('practiceExport.file.prefix');
  return [start, short, words.locale].filter((part) => part !== '').join('_');
}

function exported(fileName: string, mediaType: string, body: Uint8Array): ExportedFile {
  return { fileName, mediaType, body: Buffer.from(body).toString('base64') };
}
