// Everything works without this file. It tells when the network is gone, and lets the picture lead to the list.
'use strict';

const offline = () => {
  const note = document.getElementById('offline');
  if (note) note.hidden = navigator.onLine;
};
addEventListener('online', offline);
addEventListener('offline', offline);
offline();

// What is on the list is shown there; what is further back has a page of its own.
const show = (record, records) => {
  const entry = document.getElementById('e-' + record);
  if (!entry) return location.assign(records + record);
  entry.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  entry.focus({ preventScroll: true });
};

document.addEventListener('click', event => {
  const dot = event.target.closest('[data-record]');
  if (dot) show(dot.dataset.record, dot.closest('[data-records]').dataset.records);
});

// The picture travels by keys while it has the focus.
document.addEventListener('keydown', event => {
  const picture = event.target.closest?.('.lanes .scroll');
  if (!picture || !['Home', 'End'].includes(event.key)) return;
  event.preventDefault();
  picture.scrollTo({ left: event.key === 'Home' ? -picture.scrollWidth : 0 });
});

// Where the network is wider than the screen, the person stands in the middle.
const network = document.querySelector('.eco .scroll');
if (network) network.scrollLeft = (network.scrollWidth - network.clientWidth) / 2;

// A form is sent once; the id in it would make a second one harmless, but waiting should be seen.
document.addEventListener('submit', event => {
  const button = event.target.querySelector('button.main');
  if (button) button.setAttribute('aria-busy', 'true');
});

// What went wrong is read first.
document.querySelector('[data-problem]')?.focus();

// A file that the door would not take is named before it travels.
document.addEventListener('change', event => {
  const files = event.target.closest?.('input[type=file][data-too-large]');
  if (!files) return;
  const sizes = [...files.files].map(file => file.size);
  const mega = 1024 * 1024;
  const tooLarge = sizes.some(size => size > 10 * mega) || sizes.reduce((sum, size) => sum + size, 0) > 40 * mega;
  files.setCustomValidity(tooLarge ? files.dataset.tooLarge : '');
  files.reportValidity();
  files.form.querySelector('button.main').disabled = tooLarge;
});

// What an address points at stands open, also where the browser does not open it by itself.
const reveal = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let closed = target && target.closest('details:not([open])');
  if (!closed) return;
  for (; closed; closed = target.closest('details:not([open])')) closed.open = true;
  target.scrollIntoView();
};
addEventListener('hashchange', reveal);
reveal();

// Paper cannot be opened: what prints open is opened for the print, and closed after it.
addEventListener('beforeprint', () => document.querySelectorAll('details.opens:not([open])').forEach(closed => {
  closed.dataset.forPrint = '';
  closed.open = true;
}));
addEventListener('afterprint', () => document.querySelectorAll('[data-for-print]').forEach(opened => {
  delete opened.dataset.forPrint;
  opened.open = false;
}));
