import { languages } from '../../domain/localizedText.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** No two places of one kind have the same name in either language. */
export const namesAreUnique: Check = ({ places }) =>
  languages.flatMap((language) => {
    const first = new Map<string, string>();
    return places.flatMap((place) => {
      const { id, kind, name } = place.value;
      const key = `${kind} ${name[language].toLowerCase()}`;
      const earlier = first.get(key);
      first.set(key, earlier ?? id);
      return earlier === undefined
        ? []
        : [issueAt(place, ['name', language], `the ${kind} "${earlier}" is also named "${name[language]}"`)];
    });
  });
