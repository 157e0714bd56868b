/**
 * Shows what the push service brings, and opens the desk when it is pressed. It answers no request of a page and keeps nothing; its scope
 * is the folder of scripts, in which there is no page. It is registered by staff who ask for it, and by nobody else.
 */
(() => {
  const DESK = '/triage';
  const worker = /** @type {PushWorker} */ (/** @type {unknown} */ (self));

  worker.addEventListener('push', (event) => {
    const words = event.data ? event.data.text() : 'Something waits';
    const looks = { body: words, tag: 'on-call', renotify: true, requireInteraction: true };
    event.waitUntil(worker.registration.showNotification('On call', looks));
  });

  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(worker.clients.openWindow(DESK));
  });
})();
