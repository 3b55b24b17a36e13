// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { QrCode } from '../../../src/features/factsheet/QrCode.tsx';
import { qrModules } from '../../../src/features/factsheet/qrModules.ts';
import { LanguageContext } from '../../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

async function codeShown(): Promise<string | null | undefined> {
  const picture = await screen.findByRole('img');
  return picture.querySelector('path')?.getAttribute('d');
}

describe('QrCode', () => {
  it("leads to the page below the site's address, in code and in words", async () => {
    const address = 'https://maps.example/en/places/pazhou/';
    renderInAtlas(<QrCode place="pazhou" siteAddress="https://maps.example/" />, { atlas: sampleAtlas });
    expect(await codeShown()).toBe(qrModules(address).path);
    expect(document.querySelector('figcaption')?.textContent).toContain(address);
  });

  it('leads to where the reader is when the site does not know its address', async () => {
    renderInAtlas(<QrCode place="pazhou" siteAddress="" />, { atlas: sampleAtlas });
    const address = `${window.location.origin}/atlas/en/places/pazhou/`;
    expect(await codeShown()).toBe(qrModules(address).path);
  });

  it('gives a page without script its address in words, or nothing', () => {
    const rendered = (siteAddress: string) =>
      renderToString(
        <LanguageContext value={messagesOf.zh}>
          <QrCode place="pazhou" siteAddress={siteAddress} />
        </LanguageContext>,
      );
    expect(rendered('https://maps.example/')).toContain('https://maps.example/zh/places/pazhou/');
    expect(rendered('')).toBe('');
  });

  it('is shown in print alone', () => {
    expect(readFileSync('src/app/css/opened.css', 'utf8')).toMatch(/\.page-code \{\s*display: none;/);
    expect(readFileSync('src/app/css/print/pageCode.css', 'utf8')).toMatch(/\.page-code \{\s*display: flex;/);
  });
});
