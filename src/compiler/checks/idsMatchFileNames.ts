import { basename } from 'node:path';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** A place or source is found under the name it is cited by. */
export const idsMatchFileNames: Check = ({ declared }) =>
  declared
    .filter(({ noun }) => noun === 'place' || noun === 'source')
    .filter((entry) => basename(entry.file, '.yaml') !== entry.value)
    .map((entry) => {
      const file = basename(entry.file);
      return issueAt(
        entry,
        [],
        `id "${entry.value}" does not match the file name ${file}; rename the file to ${entry.value}.yaml or write id: ${basename(file, '.yaml')}`,
      );
    });
