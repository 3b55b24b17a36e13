import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF: its size in points (1/72 inch) and its text in drawing order. */
export interface PdfPage {
  readonly widthPoints: number;
  readonly heightPoints: number;
  readonly text: string;
}

/** Reads all pages of a PDF file. */
export async function readPdf(file: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(file), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    pages.push({ widthPoints: width, heightPoints: height, text });
  }
  await task.destroy();
  return pages;
}

/** A text without its white space, which differs with every line break, and in one form of each character. */
export function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '');
}
