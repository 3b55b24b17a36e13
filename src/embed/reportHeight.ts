import { tellHost } from './host.ts';

/** Tells the page around how high the page is, now and whenever that changes. */
export function reportHeight(): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tellHost({ type: 'height', height });
  };
  tell();
  if ('ResizeObserver' in window) new ResizeObserver(tell).observe(document.documentElement);
  else addEventListener('resize', tell);
}
