/** What a page needs of `navigator.serviceWorker`. */
export interface WorkerContainer extends Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'> {
  readonly register: (
    workerUrl: string,
  ) => Promise<Pick<ServiceWorkerRegistration, 'installing' | 'waiting' | 'addEventListener'>>;
}

interface OfflineCopy {
  readonly container: WorkerContainer;
  /** Address of the service worker; it serves the folder it lies in. */
  readonly workerUrl: string;
  /** Called when a newer version is there, with what loads it. */
  readonly onNewer: (load: () => void) => void;
  readonly reload: () => void;
}

/**
 * Has the browser keep a copy of the atlas that works without a network, and tells when a newer one
 * waits. It takes over only when the reader says so: code of one version may ask for files that the other
 * does not have.
 * @throws whatever keeps the browser from it: a private window, a full disk, a file that is not there
 */
export async function keepOfflineCopy({ container, workerUrl, onNewer, reload }: OfflineCopy): Promise<void> {
  let hadController = container.controller !== null;
  let wanted = false;
  container.addEventListener('controllerchange', () => {
    if (wanted) reload();
    // Another tab has loaded the newer version: this one's files are gone.
    else if (hadController) onNewer(reload);
    hadController = true;
  });
  const tell = (worker: ServiceWorker): void => {
    // The first version of all takes nobody's place.
    if (!container.controller) return;
    onNewer(() => {
      wanted = true;
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  const watch = (worker: ServiceWorker): void => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') tell(worker);
    });
  };
  const registration = await container.register(workerUrl);
  registration.addEventListener('updatefound', () => {
    if (registration.installing) watch(registration.installing);
  });
  if (registration.waiting) tell(registration.waiting);
  else if (registration.installing) watch(registration.installing);
}
