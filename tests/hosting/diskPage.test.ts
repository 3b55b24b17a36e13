import { describe, expect, it } from 'vitest';
import { diskPage } from '../../src/hosting/diskPage.ts';

const linked = (address: string) =>
  /href="([^"]*)"/.exec(diskPage(`<a class="x" href="${address}">琶洲</a>`))?.[1];

describe('a page for opening from disk', () => {
  it.each([
    ['../zh/places/pazhou/', '../zh/places/pazhou/index.html'],
    ['zh/', 'zh/index.html'],
    ['./', './index.html'],
    ['.', './index.html'],
    ['../..', '../../index.html'],
    ['../en/?place=pazhou', '../en/index.html?place=pazhou'],
    ['../en/#zones', '../en/index.html#zones'],
  ])('names the page of a folder (%s)', (address, expected) => {
    expect(linked(address)).toBe(expected);
  });

  it.each([
    'https://example.org/news/',
    '//example.org/',
    'mailto:a@example.org',
    '#zones',
    '',
    '?lang=zh',
    '../data/figures.csv',
    '../assets/page-1a2b.css',
  ])('leaves other addresses as they are (%s)', (address) => {
    expect(linked(address)).toBe(address);
  });

  it('has no link to the archive it is in, but its words', () => {
    const link = '<a href="../../guangzhou-zone-atlas.zip" download="">guangzhou-zone-atlas.zip</a>';
    expect(diskPage(link)).toBe('<a>guangzhou-zone-atlas.zip</a>');
    const data = '<a href="../../data/atlas.zip" download="">atlas.zip</a>';
    expect(diskPage(data)).toBe(data);
  });

  it('says where it is', () => {
    expect(diskPage('<!doctype html>\n<html lang="en"><body>')).toContain('<html data-from-disk lang="en">');
  });

  it('changes nothing else', () => {
    const page =
      '<script type="module" src="../assets/a.js"></script><p>href= "zh/" &amp; $&</p><img src="../">';
    expect(diskPage(page)).toBe(page);
  });
});
