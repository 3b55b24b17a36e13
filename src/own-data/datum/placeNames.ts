import type { Landmark } from './landmark.ts';

/** What a record's texts say of where it is; ids of landmarks. */
export interface NamedInRecord {
  /** A text that is a place's name and nothing else. */
  readonly exact?: string;
  /** The longest place name that stands within a text; districts and `exact` left aside. */
  readonly mentioned?: string;
  /** The district, if exactly one is named, as in an address. */
  readonly district?: string;
}

interface Name {
  readonly text: string;
  readonly place: string;
  readonly isDistrict: boolean;
}

/**
 * Finds known places in the texts of a record. A name that two places share finds neither. Within a
 * longer text a district counts only in its full form: 白云区 is the district, 白云大道 a street.
 */
export class PlaceNames {
  private readonly names: readonly Name[];
  private readonly whole: ReadonlyMap<string, Name>;

  constructor(places: readonly Landmark[]) {
    const owners = new Map<string, Name[]>();
    for (const { id, kind, names } of places) {
      for (const text of new Set(names.map(plain))) {
        const name = { text, place: id, isDistrict: kind === 'district' };
        if (text) owners.set(text, [...(owners.get(text) ?? []), name]);
      }
    }
    this.names = [...owners.values()].flatMap((found) => (found.length === 1 ? found : []));
    this.whole = new Map(this.names.map((name) => [name.text, name]));
  }

  in(texts: readonly string[]): NamedInRecord {
    const plainTexts = [...new Set(texts.map(plain))].filter((text) => text !== '');
    const wholes = plainTexts.flatMap((text) => this.whole.get(text) ?? []);
    const within = plainTexts.flatMap((text) => this.names.filter((name) => stands(name, text)));
    const exact = onlyOne(wholes.filter(({ isDistrict }) => !isDistrict));
    const mentioned = longest(within.filter(({ isDistrict }) => !isDistrict));
    const district = onlyOne([...wholes, ...within].filter(({ isDistrict }) => isDistrict));
    return {
      ...(exact ? { exact } : {}),
      ...(mentioned && mentioned !== exact ? { mentioned } : {}),
      ...(district ? { district } : {}),
    };
  }
}

/** Letters and digits of any script in lower case, words apart by one space, none between Han characters. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

const leastHan = 2;
const leastLatin = 4;

function stands({ text: name, isDistrict }: Name, text: string): boolean {
  if (name.length >= text.length) return false;
  if (/\p{Script=Han}/u.test(name)) {
    const isFull = isDistrict ? name.endsWith('区') : name.length >= leastHan;
    return isFull && text.includes(name);
  }
  const isFull = isDistrict ? name.endsWith(' district') : name.length >= leastLatin;
  return isFull && ` ${text} `.includes(` ${name} `);
}

function onlyOne(names: readonly Name[]): string | undefined {
  const places = new Set(names.map(({ place }) => place));
  return places.size === 1 ? [...places][0] : undefined;
}

function longest(names: readonly Name[]): string | undefined {
  return names.toSorted((a, b) => b.text.length - a.text.length)[0]?.place;
}
