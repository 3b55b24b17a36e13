import { type Browser, chromium } from 'playwright-core';
import { requireChromium } from './findChromium.ts';

const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Without a GPU these are slower by 5 to 20 times through the software GPU than on the CPU. */
const cpuPaintFlags = ['--disable-gpu-rasterization', '--disable-accelerated-2d-canvas'];

/** So is putting a frame together, if by less: a sixth of what a test with a WebGL map costs. */
const cpuCompositingFlags = ['--disable-gpu-compositing'];

const softwareWebglFlags = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** How a company's policy switches WebGL off: `getContext('webgl')` answers null. */
const noWebglFlags = ['--disable-gpu', '--disable-3d-apis'];

export interface LaunchOptions {
  /** Whether pages get a WebGL context (drawn in software); true unless said otherwise. */
  readonly webgl?: boolean;
  /** Whether frames are put together by the software GPU, as on a machine with a real one; false unless said otherwise. */
  readonly gpuCompositing?: boolean;
}

/** A headless Chromium without background traffic; close it in `afterAll`. */
export function launchBrowser({
  webgl = true,
  gpuCompositing = false,
}: LaunchOptions = {}): Promise<Browser> {
  const sandboxFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const webglFlags = webgl ? softwareWebglFlags : noWebglFlags;
  const compositingFlags = gpuCompositing ? [] : cpuCompositingFlags;
  return chromium.launch({
    executablePath: requireChromium(),
    headless: true,
    args: [...sandboxFlags, ...quietFlags, ...cpuPaintFlags, ...compositingFlags, ...webglFlags],
  });
}
