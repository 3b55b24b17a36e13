import { describe, expect, it } from 'vitest';
import { fontNotice } from '../../../src/compiler/font/fontNotice.ts';

describe('fontNotice', () => {
  it('carries the licence and names the fonts by other names than the original', async () => {
    const notice = await fontNotice(['GZ Labels', 'GZ Text']);
    expect(notice).toContain('"GZ Labels" and "GZ Text": fonts made from Noto Sans SC');
    expect(notice).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(notice).toContain('PERMISSION & CONDITIONS');
  });
});
