import type { Language } from '../domain/localizedText.ts';
import type { PageSubject } from '../domain/pageSubject.ts';
import { sharePath } from '../domain/sharePicture.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { pagePath } from './pagePaths.ts';
import { cardSize } from './sharePicture/cardSize.ts';

export interface LinkPreviewInput extends PageSubject {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The site's address; empty where it is not known. */
  readonly address: string;
}

/** A tag's attribute that names it (`property` or `name`), the name, the content. */
export type MetaTag = readonly [attribute: 'property' | 'name', name: string, content: string];

const locales: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en_GB' };

/**
 * Open Graph and Twitter tags: what a link to the page looks like where it is shared. Address and
 * picture have to be absolute, so they are left out where the site's address is not known.
 */
export function linkPreview(input: LinkPreviewInput): MetaTag[] {
  const { language, place, title, description, address } = input;
  const { site, map } = messagesOf[language];
  const text: MetaTag[] = [
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', site.title],
    ['property', 'og:locale', locales[language]],
    ['property', 'og:locale:alternate', locales[language === 'zh' ? 'en' : 'zh']],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['name', 'twitter:card', address === '' ? 'summary' : 'summary_large_image'],
  ];
  if (address === '') return text;
  return [
    ...text,
    ['property', 'og:url', address + pagePath(language, input)],
    ['property', 'og:image', address + sharePath(language, place)],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(cardSize.width)],
    ['property', 'og:image:height', String(cardSize.height)],
    ['property', 'og:image:alt', place === null ? map.pictureLabel : title],
  ];
}
