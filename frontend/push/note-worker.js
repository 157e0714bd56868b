/**
 * Shows the words that a child chose, and opens the front page when they are pressed: never the page behind the five words. It answers
 * no request of a page and keeps nothing; its scope is a folder in which there is no page.
 */
(() => {
  const FRONT = '/';
  const worker = /** @type {PushWorker} */ (/** @type {unknown} */ (self));

  worker.addEventListener('push', (event) => {
    const words = event.data ? event.data.text() : 'Reminder';
    event.waitUntil(worker.registration.showNotification(words, { tag: 'note' }));
  });

  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(worker.clients.openWindow(FRONT));
  });
})();
