import type { Field, SiteFault } from './field.ts';

const mostCharacters = 2000;

/** A text; spaces around it are cut off. */
export const text: Field<string> = {
  read: (value, path, report) => {
    if (typeof value !== 'string') report(path, 'notText');
    else if (value.length > mostCharacters) report(path, 'tooLong', String(mostCharacters));
    else return value.trim();
    return undefined;
  },
  schema: { type: 'string', maxLength: mostCharacters },
};

/** Any text; empty by default. */
export const optionalText: Field<string> = { ...text, fallback: '' };

/** A text that is not empty. */
export const requiredText: Field<string> = {
  schema: { ...text.schema, minLength: 1 },
  read: (value, path, report) => {
    const read = text.read(value, path, report);
    if (read === '') report(path, 'missing');
    return read === '' ? undefined : read;
  },
};

/** A text of a form, or empty. @param faultOf what is wrong with a text; null where nothing is */
function formed(pattern: string, faultOf: (text: string) => SiteFault | null): Field<string> {
  return {
    fallback: '',
    schema: { type: 'string', maxLength: mostCharacters, pattern: `^$|${pattern}` },
    read: (value, path, report) => {
      const read = text.read(value, path, report);
      const fault = read ? faultOf(read) : null;
      if (fault) report(path, fault, read);
      return fault ? undefined : read;
    },
  };
}

function byPattern(pattern: string, fault: SiteFault): Field<string> {
  const whole = new RegExp(pattern);
  return formed(pattern, (given) => (whole.test(given) ? null : fault));
}

const provinces = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const webAddressPattern = '^https?://[^\\s/]+\\S*$';
const originPattern = '^https?://[^\\s/?#]+$';

export const mailAddress = byPattern('^[^\\s@<>?&]+@[^\\s@<>?&]+\\.[^\\s@<>?&]+$', 'notMail');

export const webAddress = formed(webAddressPattern, (given) => (isWeb(given) ? null : 'notWebAddress'));

/** A folder's address; it is read with the slash at its end. */
export const folderAddress: Field<string> = {
  ...formed('^https?://[^\\s/?#]+[^\\s?#]*$', (given) => {
    if (!isWeb(given)) return 'notWebAddress';
    return /[?#]/.test(given) ? 'notFolder' : null;
  }),
};

/** `https://www.example.cn`, as a browser writes an origin; never empty. */
export const origin: Field<string> = {
  schema: { type: 'string', pattern: originPattern },
  read: (value, path, report) => {
    if (typeof value === 'string' && isWeb(value) && new URL(value).origin === value) return value;
    report(path, 'notOrigin');
    return undefined;
  },
};

/** 审图号: `GS(2024)1234号` nationwide, `粤S(2024)123号` of a province, `粤AS(2024)123号` of a city. */
export const reviewNumber = byPattern(
  `^(?:GS${provinces}?|${provinces}[A-Z]?S)[(（]\\d{4}[)）]\\d{1,5}号$`,
  'notReviewNumber',
);

/** 主体备案号: `粤ICP备12345678号`. `-1` and the like count one subject's websites and are not part of it. */
export const icpNumber: Field<string> = {
  ...formed(`^${provinces}ICP备\\d{6,12}号$`, (given) => {
    if (/号-\d+$/.test(given)) return 'icpSuffix';
    return new RegExp(`^${provinces}ICP备\\d{6,12}号$`).test(given) ? null : 'notIcp';
  }),
};

/** 公安备案号: `粤公网安备44010602000001号`. */
export const publicSecurityNumber = byPattern(`^${provinces}公网安备 ?\\d{11,14}号$`, 'notPublicSecurity');

/** `#rrggbb`. */
export const colour = byPattern('^#[\\da-fA-F]{6}$', 'notColour');

/** A word that can stand in an address. */
export const identifier: Field<string> = {
  schema: { type: 'string', pattern: '^[a-z\\d][a-z\\d-]{0,39}$' },
  read: (value, path, report) => {
    if (typeof value === 'string' && /^[a-z\d][a-z\d-]{0,39}$/.test(value) && value !== 'built-in')
      return value;
    report(path, 'notId');
    return undefined;
  },
};

/** Where something is fetched: a web address, or a path below the site's own folder. */
export const resource: Field<string> = {
  schema: { type: 'string', minLength: 1, maxLength: mostCharacters },
  read: (value, path, report) => {
    const given = text.read(value, path, report);
    if (given === undefined || (given !== '' && isResource(given))) return given;
    report(path, 'notResource');
    return undefined;
  },
};

function isResource(given: string): boolean {
  const isPath = !/^(?:[a-z][a-z\d+.-]*:|\/|\\)/i.test(given) && !/[\s\\]/.test(given);
  // `{s}` is no part of a host's name before a subdomain is put in.
  return isPath || isWeb(given.replaceAll('{s}', 's'));
}

function isWeb(given: string): boolean {
  return /^https?:\/\//i.test(given) && !/\s/.test(given) && URL.canParse(given);
}
