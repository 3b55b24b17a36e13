/** Encodings that a `.cpg` names, by what the browser calls them. */
const names: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  '65001': 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb18030: 'gb18030',
  '936': 'gb18030',
  '54936': 'gb18030',
  big5: 'big5',
  '950': 'big5',
  '88591': 'iso-8859-1',
  '1252': 'windows-1252',
};

/** dBase language driver 0x4D: code page 936, simplified Chinese. */
const gbkDriver = 0x4d;
const driverOffset = 29;

/** The encoding that a `.cpg` file names, else the one in the table's own header; null where neither says. */
export function statedEncoding(cpg: Uint8Array | undefined, dbf: Uint8Array): string | null {
  if (cpg) {
    const text = new TextDecoder().decode(cpg).toLowerCase();
    const key = text.replace(/[^a-z0-9]/g, '').replace(/^(?:ansi|cp|oem|ms|windows|iso|x)+/, '');
    const known = Object.hasOwn(names, key) ? names[key] : undefined;
    if (known) return known;
  }
  return dbf[driverOffset] === gbkDriver ? 'gb18030' : null;
}
