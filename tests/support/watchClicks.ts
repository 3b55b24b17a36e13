/**
 * Notes of every click whether the page handled it itself or left it to the browser, and keeps the
 * test's browser, which cannot leave its page, from following the link.
 */
export function watchClicks(): { readonly leftToBrowser: readonly boolean[]; readonly stop: () => void } {
  const leftToBrowser: boolean[] = [];
  const note = (event: MouseEvent): void => {
    leftToBrowser.push(!event.defaultPrevented);
    event.preventDefault();
  };
  window.addEventListener('click', note);
  return { leftToBrowser, stop: () => window.removeEventListener('click', note) };
}
