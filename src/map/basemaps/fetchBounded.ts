import { LayerError } from './layerError.ts';

/** How long a server may take before the built-in map is the better answer. */
export const patienceMilliseconds = 15_000;

export interface Answer {
  /** Media type without parameters, in lower case. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Bounds {
  /** At most so many bytes are read. */
  readonly mostBytes: number;
  /** What is beyond is not read; otherwise it is an error. */
  readonly isPart?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Fetches something of the site's choice. @throws LayerError; DOMException after the time is up; TypeError where it is not reached */
export async function fetchBounded(
  url: string,
  { mostBytes, isPart = false, headers }: Bounds,
): Promise<Answer> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(patienceMilliseconds),
    credentials: 'same-origin',
    ...(headers && { headers }),
  });
  if (!response.ok) throw new LayerError('status', response.status);
  const type = (response.headers.get('Content-Type') ?? '').replace(/;.*/s, '').trim().toLowerCase();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { value, done } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length < mostBytes) continue;
    await reader.cancel();
    if (isPart) break;
    throw new LayerError('size');
  }
  return { type, bytes: joined(parts, length) };
}

/** The same, read as JSON. @throws LayerError for anything else */
export async function fetchJson(url: string, mostBytes: number): Promise<unknown> {
  const { bytes } = await fetchBounded(url, { mostBytes });
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new LayerError('content');
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
