import type { CDPSession } from 'playwright-core';

export type ProfileName = 'plain' | 'slow phone';

export interface Profile {
  readonly name: ProfileName;
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many times slower the page's own thread runs; workers keep their speed. */
  readonly cpuSlowdown: number;
  readonly network?: {
    readonly latencyMilliseconds: number;
    readonly downBitsPerSecond: number;
  };
}

export const profiles: readonly Profile[] = [
  { name: 'plain', viewport: { width: 1280, height: 800 }, cpuSlowdown: 1 },
  {
    name: 'slow phone',
    viewport: { width: 412, height: 824 },
    cpuSlowdown: 4,
    network: { latencyMilliseconds: 150, downBitsPerSecond: 1_600_000 },
  },
];

/** Slows a page down as its profile says, before its first request. */
export async function applyProfile(session: CDPSession, profile: Profile): Promise<void> {
  await session.send('Network.enable');
  if (profile.cpuSlowdown > 1) {
    await session.send('Emulation.setCPUThrottlingRate', {
      rate: profile.cpuSlowdown,
    });
  }
  if (profile.network === undefined) return;
  const bytesPerSecond = profile.network.downBitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.network.latencyMilliseconds,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
