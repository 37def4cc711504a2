// A page that stands in for another one: it goes as soon as that one answers, or leads back to the form.
import { keep, kept } from './kept.js';

const EVERY = 10000;

// guard.js types it again
if (document.querySelector('[data-unsent]')) keep('rooz-unsent', kept('rooz-sent'));
document.querySelector('[data-back]')?.addEventListener('click', () => history.back());

async function look() {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (answer?.ok) location.reload();
}

if (document.querySelector('[data-asked-again]')) {
  window.addEventListener('online', look);
  setInterval(look, EVERY);
}
