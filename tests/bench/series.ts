import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/support/launch.ts';
import { measurePage, type PageTimes } from './measurePage.ts';
import type { Profile, ProfileName } from './profiles.ts';
import type { Subject } from './subjects.ts';

/** One opening of one page. */
export interface Sample {
  readonly profile: ProfileName;
  readonly subject: string;
  readonly times: PageTimes;
}

/** A page in a profile, to be opened several times. */
export interface Task {
  readonly profile: Profile;
  readonly subject: Subject;
  readonly withActions: boolean;
}

/**
 * Opens the pages in turn, as many rounds as asked: what slows the machine for a while then slows all
 * of them. Each opening has a browser of its own, so that none finds another's warm caches.
 * @param sites address of each server, ending in a slash
 */
export async function runSeries(
  tasks: readonly Task[],
  rounds: number,
  sites: Readonly<Record<Subject['site'], string>>,
  log: (line: string) => void,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const task of round % 2 === 1 ? tasks : tasks.toReversed()) {
      const { profile, subject } = task;
      log(`round ${round} of ${rounds}: ${subject.name}, ${profile.name}`);
      const times = await openOnce(task, sites[subject.site] + subject.path);
      samples.push({ profile: profile.name, subject: subject.name, times });
    }
  }
  return samples;
}

async function openOnce({ profile, subject, withActions }: Task, address: string): Promise<PageTimes> {
  const browser: Browser = await launchBrowser({ gpuCompositing: true });
  try {
    return await measurePage(browser, profile, address, subject, withActions);
  } finally {
    await browser.close();
  }
}
