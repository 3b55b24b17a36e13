import { expect, it } from 'vitest';
import { localAddress } from '../../../src/features/embed-builder/siteAddress.ts';

it.each([
  ['file:///C:/atlas/', 'file'],
  ['http://localhost:5173/gz/', 'this-machine'],
  ['http://127.0.0.1:8080/', 'this-machine'],
  ['http://[::1]/', 'this-machine'],
  ['https://atlas.example.cn/gz/', null],
  ['https://localhost.example.cn/', null],
])('tells of %s whether others can open it', (folder, told) => {
  expect(localAddress(folder)).toBe(told);
});
