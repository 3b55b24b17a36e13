import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AsyncZippable, zip } from 'fflate';
import { diskPage } from './diskPage.ts';
import { isVariant } from './encodings.ts';
import { filesBelow } from './siteFiles.ts';
import { archiveFile, previewPictures } from './sitePaths.ts';

/** Everything is in one folder, so that unpacking spills nothing. */
export const archiveFolder = archiveFile.replace(/\.zip$/, '');

/** In local time, because ZIP stores one without a zone; so that the same site makes the same file. */
const fixedTime = new Date(1980, 0, 1);

/** Writes the whole site into one ZIP file beside it, with pages that open from disk. */
export async function writeSiteArchive(folder: string): Promise<void> {
  const paths = (await filesBelow(folder)).filter(isArchived);
  const files: AsyncZippable = {};
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    const isPage = path.endsWith('.html');
    files[`${archiveFolder}/${path}`] = isPage ? Buffer.from(diskPage(content.toString('utf8'))) : content;
  }
  await writeFile(join(folder, archiveFile), await packed(files));
}

/** Each file in a thread of its own, as far as the machine has them. */
function packed(files: AsyncZippable): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip(files, { level: 6, mtime: fixedTime }, (error, archive) =>
      error ? reject(error) : resolve(archive),
    );
  });
}

function isArchived(path: string): boolean {
  return path !== archiveFile && !isVariant(path) && !previewPictures.some((pattern) => pattern.test(path));
}
