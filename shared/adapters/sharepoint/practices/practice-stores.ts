import type { SPFI } from '@pnp/sp';
import type {
  PracticeFiles,
  PracticeRepository,
  PublishedPracticeShelf,
  ReuseRepository,
} from '../../../domain/practices';
import { practiceListUrlNames } from '../schema/practice-names';
import { createPracticeFiles } from './practice-files';
import { createPracticeRepository } from './practice-repository';
import { createPublishedShelf } from './published-shelf';
import { createReuseRepository } from './reuse-repository';

export interface PracticeStores {
  readonly practices: PracticeRepository;
  readonly reuses: ReuseRepository;
  readonly shelf: PublishedPracticeShelf;
  readonly files: PracticeFiles;
}

/**
 * What the service keeps of practices, in the hub's lists.
 * @param sp bound to the hub's site, with the hub's own rights
 * @param sitePath address of the site on its server, such as `/sites/hub`
 * @param mailOf address of an account by its id in the directory: SharePoint knows people by it
 */
export function createPracticeStores(
  sp: SPFI,
  sitePath: string,
  mailOf: (personId: string) => Promise<string | undefined>
): PracticeStores {
  const pathOf = (name: keyof typeof practiceListUrlNames): string =>
    `${sitePath}/Lists/${practiceListUrlNames[name]}`;
  const files = createPracticeFiles({
    ...{ sp, mailOf, listPath: pathOf('files'), draftsPath: pathOf('drafts') },
  });
  return {
    practices: createPracticeRepository(sp, pathOf('work')),
    reuses: createReuseRepository(sp, pathOf('reuses')),
    shelf: createPublishedShelf({ sp, sitePath, listPath: pathOf('published'), files, mailOf }),
    files,
  };
}
