import { type Browser, chromium } from 'playwright-core';
import { requireChromium } from './findChromium.ts';

const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Without a GPU all but WebGL is faster on the CPU than through the software GPU, painting 5 to 20 times. */
const cpuPaintFlags = [
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
  '--disable-gpu-compositing',
];

const softwareWebglFlags = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** How a company's policy switches WebGL off: `getContext('webgl')` answers null. */
const noWebglFlags = ['--disable-gpu', '--disable-3d-apis'];

export interface LaunchOptions {
  /** Whether pages get a WebGL context (drawn in software); true unless said otherwise. */
  readonly webgl?: boolean;
}

/** A headless Chromium without background traffic; close it in `afterAll`. */
export function launchBrowser({ webgl = true }: LaunchOptions = {}): Promise<Browser> {
  const sandboxFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const webglFlags = webgl ? softwareWebglFlags : noWebglFlags;
  return chromium.launch({
    executablePath: requireChromium(),
    headless: true,
    args: [...sandboxFlags, ...quietFlags, ...cpuPaintFlags, ...webglFlags],
  });
}
