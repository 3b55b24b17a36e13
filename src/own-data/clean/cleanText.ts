/**
 * Characters that steer a terminal, a table or the direction of writing instead of showing anything: C0 and
 * C1 controls but for tab and line breaks, bidirectional overrides and isolates, the byte order mark, and
 * halves of surrogate pairs.
 */
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** The text without control characters; markup in it stays what it is, characters. */
export function cleanText(text: string): string {
  return text.replace(unwanted, '');
}
