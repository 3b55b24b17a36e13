import type { Language } from '../../domain/localizedText.ts';
import type { SiteFault, SiteProblem } from '../../domain/siteConfig/field.ts';

export interface SiteProblemTexts {
  readonly heading: (count: number) => string;
  /** Stands for the file as a whole. */
  readonly file: string;
  readonly fault: Readonly<Record<SiteFault, (detail: string) => string>>;
  /** What becomes of a wrong key. */
  readonly effect: string;
  readonly colon: string;
}

/** What is wrong with `site.json`, for those who edit it. */
export const siteProblemTexts: Readonly<Record<Language, SiteProblemTexts>> = {
  zh: {
    heading: (count) => `site.json 中有 ${count} 处未采用`,
    file: '整个文件',
    effect: '未采用的键按默认值处理，其余照常生效。',
    colon: '：',
    fault: {
      notJson: () => '不是有效的 JSON，请检查引号、逗号和括号',
      unknownKey: (known) => `没有这个键，请删除或改正；可用的键：${known}`,
      missing: () => '必填，请补上',
      notText: () => '应为文本，请加上引号',
      tooLong: (most) => `过长，最多 ${most} 个字符`,
      notMail: () => '应为邮箱地址，如 map@example.cn，或留空',
      notWebAddress: () => '应为以 http:// 或 https:// 开头的网址，或留空',
      notFolder: () => '应为文件夹的网址，请去掉 ? 和 #',
      notResource: () => '应为以 http:// 或 https:// 开头的网址，或本站文件夹内的相对路径',
      notOrigin: () => '应为网站来源，如 https://www.example.cn，不带路径和末尾斜杠',
      notReviewNumber: () => '应为审图号，如 GS(2024)1234号、粤S(2024)123号 或 粤AS(2024)123号，或留空',
      icpSuffix: () =>
        '带有单个网站的后缀（如 -1）。这里应填主体备案号，请去掉后缀，只写到“号”为止，如 粤ICP备12345678号',
      notIcp: () => '应为主体备案号，如 粤ICP备12345678号，或留空',
      notPublicSecurity: () => '应为公安备案号，如 粤公网安备44010602000001号，或留空',
      notFlag: () => '应为 true 或 false，不加引号',
      notNumber: (range) => `应为 ${range} 之间的数`,
      notChoice: (values) => `应为其中之一：${values}`,
      notList: () => '应为列表，请用方括号 [ ] 括起',
      tooMany: (most) => `过多，最多 ${most} 项，其余未采用`,
      notGroup: () => '应为一组键，请用花括号 { } 括起',
      notId: () => '应为由小写字母、数字和连字符组成的短名（不超过 40 个字符，不能是 built-in）',
      sameId: (id) => `“${id}”出现了两次，只采用第一项，请为其余各项另取 id`,
      notColour: () => '应为 #rrggbb 形式的颜色，如 #0f62fe',
      notTileTemplate: (parts) => `网址中应含有 ${parts}`,
      shiftedDatum: (datum) =>
        `${datum} 的瓦片有偏移且无法纠正，会与园区错位数百米；请改用 WGS-84 或 CGCS2000 的底图`,
    },
  },
  en: {
    heading: (count) =>
      count === 1 ? 'One entry of site.json is not used' : `${count} entries of site.json are not used`,
    file: 'the file',
    effect: 'What is not used takes its default; everything else counts.',
    colon: ': ',
    fault: {
      notJson: () => 'is not JSON: check quotes, commas and brackets',
      unknownKey: (known) => `is no known key: remove or correct it; known are ${known}`,
      missing: () => 'is required: add it',
      notText: () => 'must be text: put it in quotes',
      tooLong: (most) => `is too long: at most ${most} characters`,
      notMail: () => 'must be a mail address such as map@example.cn, or empty',
      notWebAddress: () => 'must be an http or https address, or empty',
      notFolder: () => 'must be a folder, without ? or #',
      notResource: () => 'must be an http or https address, or a path below the folder of the site',
      notOrigin: () => 'must be an origin such as https://www.example.cn, without path or slash at its end',
      notReviewNumber: () =>
        'must be a map review number such as GS(2024)1234号, 粤S(2024)123号 or 粤AS(2024)123号, or empty',
      icpSuffix: () =>
        'ends in the suffix of a single website, such as -1. Give the number of the organiser (主体备案号): leave out what follows 号, as in 粤ICP备12345678号',
      notIcp: () => 'must be the ICP number of the organiser, such as 粤ICP备12345678号, or empty',
      notPublicSecurity: () =>
        'must be a public security number such as 粤公网安备44010602000001号, or empty',
      notFlag: () => 'must be true or false, without quotes',
      notNumber: (range) => `must be a number within ${range}`,
      notChoice: (values) => `must be one of ${values}`,
      notList: () => 'must be a list, in square brackets [ ]',
      tooMany: (most) => `has too many parts: the first ${most} are used`,
      notGroup: () => 'must be a group of keys, in braces { }',
      notId: () =>
        'must be a short name of small letters, digits and hyphens (at most 40 characters, not built-in)',
      sameId: (id) => `has “${id}” twice: the first is used; give the other another id`,
      notColour: () => 'must be a colour such as #0f62fe',
      notTileTemplate: (parts) => `must contain ${parts}`,
      shiftedDatum: (datum) =>
        `is ${datum}: such tiles are shifted by hundreds of metres and cannot be shifted back. Use a base map in WGS-84 or CGCS2000`,
    },
  },
};

/** One problem in a sentence: where, what is wrong, what to do. */
export function siteProblemText({ path, fault, detail }: SiteProblem, language: Language): string {
  const { file, fault: words, colon } = siteProblemTexts[language];
  const what = words[fault](detail);
  return language === 'zh' ? `${path || file}${colon}${what}` : `${path || file} ${what}`;
}
