import type { ToolId } from '../domain/toolIds.ts';

/** Classes of the page by what is open in it: the style sheet keeps the map clear of these panels. */
export function pageClasses(hasProfile: boolean, openTool: ToolId | null): string {
  const classes = ['atlas'];
  if (hasProfile) classes.push('has-profile');
  if (openTool === 'table') classes.push('has-tool-table');
  else if (openTool !== null) classes.push('has-tool');
  return classes.join(' ');
}
