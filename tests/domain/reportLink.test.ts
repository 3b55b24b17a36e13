import { describe, expect, it } from 'vitest';
import { reportHref } from '../../src/domain/reportLink.ts';

const report = { subject: 'Wrong number: R&D 谷', body: 'Place: x\n\nPage: https://a.example/?b=1&c#d' };

describe('reportHref', () => {
  it('fills in an issue, whatever the texts hold', () => {
    const url = new URL(
      reportHref({ contact: 'a@example.org', issues: 'https://git.example/new' }, report) ?? '',
    );
    expect(url.origin + url.pathname).toBe('https://git.example/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({ title: report.subject, body: report.body });
    const templated = reportHref({ contact: '', issues: 'https://git.example/new?template=number' }, report);
    expect(new URL(templated ?? '').searchParams.get('template')).toBe('number');
    expect(new URL(templated ?? '').searchParams.get('title')).toBe(report.subject);
  });

  it('fills in a mail, its lines divided as mail divides them', () => {
    const url = new URL(reportHref({ contact: 'a@example.org', issues: '' }, report) ?? '');
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'a@example.org']);
    expect(url.searchParams.get('subject')).toBe(report.subject);
    expect(url.searchParams.get('body')).toBe(report.body.replaceAll('\n', '\r\n'));
  });

  it('is none where nobody is named', () => {
    expect(reportHref({ contact: '', issues: '' }, report)).toBeUndefined();
  });
});
