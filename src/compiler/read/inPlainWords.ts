import type { z } from 'zod';
import { didYouMean } from '../didYouMean.ts';
import type { Path } from './locatedDocument.ts';

/** `figures[2].name.zh`, as a reader of the file would say it. */
export function nameOfPath(path: Path): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step}]` : name === '' ? String(step) : `${name}.${String(step)}`,
    '',
  );
}

/** What is wrong with a value and what would be right, without the words of the schema library. */
export function inPlainWords(issue: z.core.$ZodIssue, value: unknown): string {
  const name = issue.path.length > 0 ? `"${nameOfPath(issue.path)}"` : 'this entry';
  if (value === undefined) return `${name} is missing${expected(issue)}`;
  switch (issue.code) {
    case 'invalid_value':
      return wrongWord(name, issue.values.map(String), value);
    case 'invalid_type':
      return `${name} must be ${withArticle(issue.expected)}, not ${shown(value)}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? `${name} must be a text or a whole number, not ${shown(value)}`
        : `${name} is of an unknown kind`;
    case 'too_big':
      return issue.origin === 'array'
        ? `${name} has too many entries; a position is [longitude, latitude] and nothing more`
        : `${name} must be at most ${issue.maximum}, not ${shown(value)}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `${name} must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}, not ${shown(value)}`
        : issue.origin === 'array'
          ? `${name} has too few entries (at least ${issue.minimum})`
          : `${name} must not be empty`;
    default:
      return `${name} ${issue.message}, not ${shown(value)}`;
  }
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `; write one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    return issue.path.at(-1) === 'geometry' ? '' : '; write it with its parts, a text as zh and en';
  }
  return '';
}

function wrongWord(name: string, allowed: readonly string[], value: unknown): string {
  const near = typeof value === 'string' ? didYouMean(value, allowed) : '';
  return `${name} must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}, not ${shown(value)}${near}`;
}

const articles: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  tuple: '[longitude, latitude]',
};

function withArticle(type: string): string {
  return articles[type] ?? type;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  return typeof value === 'object' ? 'a group of keys' : JSON.stringify(value);
}
