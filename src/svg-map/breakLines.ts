import { textWidthPixels } from './textWidth.ts';

/** Where a line may break: after a space, and between Han characters except before closing signs. */
const pieces = /[^\s\p{Script=Han}]+\s*|\p{Script=Han}[，。、：；）”》]*|[^\s\p{Script=Han}]\s*|\s+/gu;

/** A text as lines no wider than the given width; a single long word keeps its own line. */
export function breakLines(text: string, sizePixels: number, widthPixels: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(pieces)) {
    if (line !== '' && textWidthPixels((line + piece).trimEnd(), sizePixels) > widthPixels) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** The largest of the sizes at which a text fits into the number of lines, with the lines. */
export function fitLines(
  text: string,
  sizes: readonly number[],
  widthPixels: number,
  mostLines: number,
): { readonly size: number; readonly lines: readonly string[] } {
  const fits = sizes
    .map((size) => ({ size, lines: breakLines(text, size, widthPixels) }))
    .filter(
      ({ size, lines }) =>
        lines.length <= mostLines && lines.every((line) => textWidthPixels(line, size) <= widthPixels),
    );
  const smallest = sizes.at(-1) ?? 16;
  return fits[0] ?? { size: smallest, lines: breakLines(text, smallest, widthPixels) };
}

/** A text without spaces, an address for example, cut wherever a line is full. */
export function cutLines(text: string, sizePixels: number, widthPixels: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && textWidthPixels(line + character, sizePixels) > widthPixels) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}
