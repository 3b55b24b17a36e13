/** Why an address that was copied here leads nowhere elsewhere; null where it does. */
export type LocalAddress = 'file' | 'this-machine' | null;

const thisMachine = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Whether a site's folder is known to this machine only. */
export function localAddress(folder: string): LocalAddress {
  const { protocol, hostname } = new URL(folder);
  if (protocol === 'file:') return 'file';
  return thisMachine.test(hostname) ? 'this-machine' : null;
}
