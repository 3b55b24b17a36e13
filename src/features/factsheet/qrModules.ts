import qrcode from 'qrcode-generator';

/** A QR code as SVG path data, one unit a module, with the quiet zone of four that ISO/IEC 18004 asks for. */
export interface QrDrawing {
  /** Width and height in modules, quiet zone included. */
  readonly size: number;
  readonly path: string;
}

const quietModules = 4;

/** @throws if the text is longer than a QR code can hold (2331 bytes at level M) */
export function qrModules(text: string): QrDrawing {
  const code = qrcode(0, 'M');
  // By itself the package keeps one byte of each character; addresses may have others.
  code.addData(String.fromCharCode(...new TextEncoder().encode(text)));
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue;
      let end = column;
      while (end < count && code.isDark(row, end)) end += 1;
      path += `M${column + quietModules} ${row + quietModules}h${end - column}v1h${column - end}z`;
      column = end;
    }
  }
  return { size: count + 2 * quietModules, path };
}
