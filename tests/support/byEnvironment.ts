import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Test files of one project and environment one after another: Vitest ends a worker, and with it all modules
 * that its files share, where the next file needs another environment.
 */
export class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const kinds = new Map(sorted.map((file) => [file, kindOf(file)]));
    const order = [...new Set(kinds.values())].sort();
    return order.flatMap((kind) => sorted.filter((file) => kinds.get(file) === kind));
  }
}

function kindOf({ project, moduleId }: TestSpecification): string {
  const [, environment = 'node'] = /@vitest-environment (\w+)/.exec(readFileSync(moduleId, 'utf8')) ?? [];
  return `${environment} ${project.name}`;
}
