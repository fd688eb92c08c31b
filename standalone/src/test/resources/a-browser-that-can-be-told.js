// Stands for what a browser does with its push service, which cannot be reached from here: it makes keys, and opens what
// comes as RFC 8291 says, with the browser's own cryptography. The test says where the browser is written to.
'use strict';

(() => {
  const KEPT = 'told-by-a-test';
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)));
  const bytes = base64 => Uint8Array.from(atob(base64), c => c.charCodeAt(0));
  const ascii = words => new TextEncoder().encode(words);
  const join = (...parts) => Uint8Array.from(parts.flatMap(part => [...part]));

  PushManager.prototype.subscribe = async options => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
    const receiver = await crypto.subtle.exportKey('raw', pair.publicKey);
    const secret = crypto.getRandomValues(new Uint8Array(16));
    localStorage.setItem(KEPT, JSON.stringify({
      key: await crypto.subtle.exportKey('jwk', pair.privateKey),
      receiver: text(receiver),
      secret: text(secret),
      sender: text(options.applicationServerKey),
    }));
    return { endpoint: window.endpointOfTheTest, getKey: which => (which === 'p256dh' ? receiver : secret.buffer) };
  };

  const derive = async (input, salt, info, length) => {
    const key = await crypto.subtle.importKey('raw', input, 'HKDF', false, ['deriveBits']);
    return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, 8 * length));
  };

  window.senderOfTheTest = () => JSON.parse(localStorage.getItem(KEPT)).sender;

  window.openAsTheBrowser = async base64 => {
    const kept = JSON.parse(localStorage.getItem(KEPT));
    const message = bytes(base64);
    const salt = message.slice(0, 16);
    const keyEnd = 21 + message[20];
    const sender = message.slice(21, keyEnd);
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const own = await crypto.subtle.importKey('jwk', kept.key, curve, false, ['deriveBits']);
    const theirs = await crypto.subtle.importKey('raw', sender, curve, false, []);
    const agreed = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
    const input = await derive(agreed, bytes(kept.secret), join(ascii('WebPush: info\0'), bytes(kept.receiver), sender), 32);
    const content = await derive(input, salt, ascii('Content-Encoding: aes128gcm\0'), 16);
    const iv = await derive(input, salt, ascii('Content-Encoding: nonce\0'), 12);
    const key = await crypto.subtle.importKey('raw', content, 'AES-GCM', false, ['decrypt']);
    const plain = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, message.slice(keyEnd)));
    return new TextDecoder().decode(plain.slice(0, plain.lastIndexOf(2)));
  };
})();
