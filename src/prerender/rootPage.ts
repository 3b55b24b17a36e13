import { escapeHtml } from '../domain/escapeHtml.ts';
import { type SiteConfig, unknownSite } from '../domain/siteConfig.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { titledMessages } from '../i18n/titledMessages.ts';

/** The bare root: sends readers to their language by script, and offers both without one. */
export function rootPage(
  scriptSrc: string,
  style: string,
  { title, language }: Pick<SiteConfig, 'title' | 'language'> = unknownSite,
): string {
  const [zh, en] = [titledMessages(messagesOf.zh, title.zh), titledMessages(messagesOf.en, title.en)];
  const preferred = language === '' ? '' : ` data-language="${language}"`;
  return `<!doctype html>
<html lang="zh-Hans"${preferred}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="renderer" content="webkit" />
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="${style}" />
    <title>${escapeHtml(zh.site.title)} · ${escapeHtml(en.site.title)}</title>
    <meta name="description" content="${escapeHtml(en.site.description)}" />
    <link rel="alternate" hreflang="zh-Hans" href="zh/" />
    <link rel="alternate" hreflang="en" href="en/" />
    <script type="module" src="${scriptSrc}"></script>
  </head>
  <body class="root-page">
    <main>
      <h1>${escapeHtml(zh.site.title)}<br /><span lang="en">${escapeHtml(en.site.title)}</span></h1>
      <p><a href="zh/" hreflang="zh-Hans">中文</a></p>
      <p><a href="en/" hreflang="en" lang="en">English</a></p>
    </main>
  </body>
</html>
`;
}
