const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Lines looked at: a title may stand above the header. */
const sampledLines = 5;

/**
 * The separator of the first line that has any outside quotation marks, which is the header: rows may have more
 * of another one in their texts. A comma where no line has any.
 */
export function delimiterOf(text: string): Delimiter {
  for (const line of firstLines(text)) {
    const counts = delimiters.map((delimiter) => line.split(delimiter).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return delimiters[counts.indexOf(most)] ?? ',';
  }
  return ',';
}

/** Whether text looks like a table at all. */
export function hasDelimiter(text: string): boolean {
  return firstLines(text).some((line) => delimiters.some((delimiter) => line.includes(delimiter)));
}

function firstLines(text: string): string[] {
  return text
    .slice(0, 10_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/, sampledLines);
}
