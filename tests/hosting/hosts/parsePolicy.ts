/** A policy's directives from the value of its header. */
export function parsePolicy(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}
