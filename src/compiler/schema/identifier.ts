import { z } from 'zod';

/** Lower-case words joined by `-` or `_`: safe in file names, addresses and CSS. */
export const identifier = z
  .string()
  .regex(
    /^[a-z0-9]+([-_][a-z0-9]+)*$/,
    'must be lower-case letters, digits and single hyphens, such as "talent-valley"',
  );

export const identifiers = z.array(identifier).default([]);
