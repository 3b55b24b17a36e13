import { importLimits } from '../importLimits.ts';
import type { AttributeValue } from '../parsedDataset.ts';
import type { ProblemLog } from '../problemLog.ts';
import { attributeValue, type ValueNote } from './attributeValue.ts';
import { uniqueName } from './uniqueName.ts';

/** Gives the attributes of a dataset's records safe names and plain values, within the limits. */
export class AttributeCleaner {
  readonly #log: ProblemLog;
  /** From a name of the file, numbered where one record repeats it, to ours. */
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  #characters = 0;

  constructor(log: ProblemLog) {
    this.#log = log;
  }

  /** The names given so far, in the order of first appearance. */
  names(): readonly string[] {
    return [...this.#taken];
  }

  clean(
    attributes: readonly (readonly [string, unknown])[],
    record: number,
  ): Readonly<Record<string, AttributeValue>> {
    const notes = new Set<ValueNote>();
    const repeats = new Map<string, number>();
    const entries: [string, AttributeValue][] = [];
    for (const [given, value] of attributes) {
      const repeat = repeats.get(given) ?? 0;
      repeats.set(given, repeat + 1);
      const name = this.#nameOf(given, repeat, record);
      if (name === null) continue;
      entries.push([
        name,
        this.#within(
          attributeValue(value, (code) => notes.add(code)),
          notes,
        ),
      ]);
    }
    for (const code of notes) this.#log.add(code, record);
    // Unlike assignment, this makes `__proto__` an ordinary property.
    return Object.fromEntries(entries);
  }

  #nameOf(given: string, repeat: number, record: number): string | null {
    const key = `${repeat} ${given}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    if (this.#taken.size >= importLimits.attributeColumns) {
      // Not remembered: a file may have millions of different names.
      this.#log.add('attributes-left-out', record, given);
      return null;
    }
    const name = uniqueName(given, this.#taken.size + 1, this.#taken);
    if (name !== given.trim()) this.#log.add('attribute-renamed', record, name);
    this.#names.set(key, name);
    this.#taken.add(name);
    return name;
  }

  #within(value: AttributeValue, notes: Set<ValueNote>): AttributeValue {
    if (typeof value !== 'string') return value;
    this.#characters += value.length;
    if (this.#characters <= importLimits.allTextCharacters) return value;
    notes.add('attributes-left-out');
    return null;
  }
}
