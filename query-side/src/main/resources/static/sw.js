// Shows what a push message says, and leads to the page of what waits. Keeps nothing and answers no request.
'use strict';

self.addEventListener('push', event => {
  const said = event.data ? event.data.json() : {};
  event.waitUntil(self.registration.showNotification(said.title || '連携', { body: said.body || '', tag: said.tag, icon: '/icon.svg' }));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow('/notices'));
});
