/**
 * The code points an OpenType font has glyphs for, read from its Unicode character maps (formats 4 and 12).
 * @param sfnt the uncompressed font (TrueType or CFF), as from `subset-font` with `sfnt`
 * @throws Error if there is no character map at all
 */
export function coveredCharacters(sfnt: Buffer): ReadonlySet<number> {
  const cmap = tableOffset(sfnt, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < sfnt.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + sfnt.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = sfnt.readUInt16BE(subtable);
    if (format !== 4 && format !== 12) continue;
    for (const code of format === 4 ? segmentCodes(sfnt, subtable) : groupCodes(sfnt, subtable))
      covered.add(code);
  }
  return covered;
}

function tableOffset(sfnt: Buffer, tag: string): number {
  for (let index = 0; index < sfnt.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (sfnt.toString('latin1', entry, entry + 4) === tag) return sfnt.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

/** Format 12: ranges of code points with consecutive glyphs. */
function* groupCodes(sfnt: Buffer, subtable: number): Generator<number> {
  for (let index = 0; index < sfnt.readUInt32BE(subtable + 12); index += 1) {
    const group = subtable + 16 + index * 12;
    const [first, last, glyph] = [0, 4, 8].map((at) => sfnt.readUInt32BE(group + at));
    if (first === undefined || last === undefined || glyph === undefined) return;
    for (let code = first; code <= last; code += 1) if (glyph + code - first !== 0) yield code;
  }
}

/** Format 4: segments of the first plane, each with a glyph offset or a table of glyphs. */
function* segmentCodes(sfnt: Buffer, subtable: number): Generator<number> {
  const doubled = sfnt.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubled + 2;
  for (let at = 0; at < doubled; at += 2) {
    const delta = sfnt.readUInt16BE(starts + doubled + at);
    const rangeAt = starts + 2 * doubled + at;
    const range = sfnt.readUInt16BE(rangeAt);
    const first = sfnt.readUInt16BE(starts + at);
    for (let code = first; code <= sfnt.readUInt16BE(ends + at) && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : sfnt.readUInt16BE(rangeAt + range + (code - first) * 2);
      if (glyph % 0x10000 !== 0) yield code;
    }
  }
}
