/**
 * Fetches a JSON file that the build compiled together with this script and named by its content:
 * its shape is known, no foreign data can come this way. Rejects if it cannot be had whole.
 */
export async function fetchCompiled<Compiled>(url: string): Promise<Compiled> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const compiled: Compiled = await response.json();
  return compiled;
}
