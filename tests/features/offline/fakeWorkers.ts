/** A service worker of which a test decides the state. */
export class FakeWorker extends EventTarget implements ServiceWorker {
  readonly scriptURL = 'https://atlas.example/sw.js';
  onstatechange = null;
  onerror = null;
  state: ServiceWorkerState = 'installing';
  readonly messages: unknown[] = [];

  postMessage(message: unknown): void {
    this.messages.push(message);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** What a page sees of its registration. */
class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
}

/** `navigator.serviceWorker`, as far as the page needs it. */
export class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly registered: string[] = [];

  register = async (url: string): Promise<FakeRegistration> => {
    this.registered.push(url);
    return this.registration;
  };

  /** A newer version is found and begins to install itself. */
  find(): FakeWorker {
    const worker = new FakeWorker();
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  /** A worker begins to serve the page. */
  control(worker: FakeWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}
