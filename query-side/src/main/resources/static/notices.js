// Asks the browser for messages, once the button is pressed and not before. Without this file the page says that it cannot.
'use strict';

const asking = document.querySelector('[data-push=form]');

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
const base64url = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const subscribe = async key => {
  const worker = await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
  return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
};

if (asking && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) {
  asking.hidden = false;
  document.querySelector('[data-push=none]').hidden = true;
  asking.addEventListener('submit', async event => {
    event.preventDefault();
    try {
      const device = await subscribe(asking.dataset.key);
      asking.elements.endpoint.value = device.endpoint;
      asking.elements.key.value = base64url(device.getKey('p256dh'));
      asking.elements.secret.value = base64url(device.getKey('auth'));
      asking.submit();
    } catch {
      document.querySelector('[data-push=refused]').hidden = false;
    }
  });
}
