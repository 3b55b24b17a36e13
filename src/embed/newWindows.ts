/**
 * Opens links in new windows. A sandboxed frame without `allow-popups` does nothing at all when such a
 * link is followed; there the addresses of all links are shown instead, so that they can be copied.
 */
export function openNewWindows(onRefused: () => void): void {
  if (window.parent === window) return;
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a') : null;
    if (target?.target !== '_blank') return;
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const opened = window.open(target.href, '_blank');
    if (opened) {
      try {
        opened.opener = null;
      } catch {
        // Refused where the frame has no origin of its own; the new window then has no access either.
      }
      return;
    }
    document.documentElement.classList.add('shows-addresses');
    onRefused();
  });
}
