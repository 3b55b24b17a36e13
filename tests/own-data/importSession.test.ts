import { describe, expect, it } from 'vitest';
import { importLimits } from '../../src/own-data/importLimits.ts';
import type { ImportMessage } from '../../src/own-data/importMessages.ts';
import { runImport } from '../../src/own-data/importSession.ts';

async function messagesOf(files: readonly File[]): Promise<ImportMessage[]> {
  const messages: ImportMessage[] = [];
  await runImport(files, (message) => messages.push(structuredClone(message)));
  return messages;
}

/** A file that says it is of this size, and cannot be read. */
function fileOf(size: number, name = 'a.geojson'): File {
  const file = new File([], name);
  Object.defineProperties(file, {
    size: { value: size },
    arrayBuffer: { value: () => Promise.reject(new DOMException('moved', 'NotFoundError')) },
  });
  return file;
}

function problemsOf(messages: readonly ImportMessage[]): unknown {
  const last = messages[messages.length - 1];
  return last?.kind === 'done' ? last.problems.map(({ code, detail }) => [code, detail]) : last;
}

describe('runImport', () => {
  it('sends a dataset, then its records in pieces that together are all of them', async () => {
    const rows = Array.from({ length: 1_250 }, (_, index) => `${index},113.3,23.1`);
    const file = new File([`n,lng,lat\n${rows.join('\n')}`], 'a.csv');
    const messages = (await messagesOf([file])).filter(({ kind }) => kind !== 'progress');
    expect(messages.map(({ kind }) => kind)).toEqual(['dataset', 'records', 'records', 'records', 'done']);
    const records = messages.flatMap((message) => (message.kind === 'records' ? message.records : []));
    expect(records.map(({ attributes }) => attributes['n'])).toEqual(rows.map((_, index) => index));
  });

  it('refuses 200 MB unread', async () => {
    expect(problemsOf(await messagesOf([fileOf(200_000_000)]))).toEqual([['file-too-large', '100 MB']]);
  });

  it('refuses what is too much together', async () => {
    const files = Array.from({ length: 3 }, () => fileOf(importLimits.fileBytes));
    expect(problemsOf(await messagesOf(files))).toEqual([
      ['file-unreadable', undefined],
      ['file-unreadable', undefined],
      ['file-too-large', '200 MB'],
    ]);
    const many = Array.from({ length: importLimits.files + 1 }, () => new File(['lng,lat\n1,2'], 'a.csv'));
    expect(problemsOf(await messagesOf(many))).toEqual([['too-many-files', '100']]);
  });
});
