/**
 * The copying array methods of ES2023, for the oldest browsers the build targets (Chrome 106 to 109;
 * 109 is the last that runs on Windows 7). Everything else they lack is lowered by the build.
 */
function define(
  name: 'toSorted' | 'toReversed',
  method: (this: unknown[], ...args: never[]) => unknown[],
): void {
  if (name in Array.prototype) return;
  Object.defineProperty(Array.prototype, name, { value: method, writable: true, configurable: true });
}

define('toSorted', function (this: unknown[], compare?: (a: unknown, b: unknown) => number) {
  return [...this].sort(compare);
});

define('toReversed', function (this: unknown[]) {
  return [...this].reverse();
});

export {};
