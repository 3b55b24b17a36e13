/** An ISO date of which the day, or month and day, may be missing: `2016`, `2017-03`, `2017-03-14`. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31, and only with a month. */
  readonly day?: number;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2016`, `2017-03` or `2017-03-14`; undefined for anything else, impossible days included. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** The first day a partial date can mean, as an ISO date. */
export function firstDay({ year, month = 1, day = 1 }: PartialDate): string {
  return isoDate(year, month, day);
}

/** The last day a partial date can mean, as an ISO date. */
export function lastDay({ year, month = 12, day }: PartialDate): string {
  return isoDate(year, month, day ?? daysInMonth(year, month));
}

function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
