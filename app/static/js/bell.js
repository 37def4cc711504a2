// News without a reload: asked for when the stream says so, and every half minute where there is none;
// said once, politely.
import { embedded } from './guard.js';
import { HEADERS } from './live.js';
import { isHeard, keepListening } from './stream.js';

const EVERY = 30000;
const SELDOM = 300000; // with a stream
const SHOWN_FOR = 12000;
let timer = 0;
let tag = '';
let since = -1;
let asked = 0;

export function startBell() {
  const part = where();
  clearTimeout(timer);
  if (!part) return;
  since = Math.max(since, Number(part.dataset.since));
  wait();
  keepListening(where, () => since, look);
}

document.addEventListener('visibilitychange', () => { if (!document.hidden && where()) look(); });

function where() {
  return document.querySelector('[data-news]');
}

function wait() {
  clearTimeout(timer);
  timer = setTimeout(isHeard() ? seldom : look, EVERY);
}

function seldom() {
  if (Date.now() - asked > SELDOM) look();
  else wait();
}

async function look() {
  const part = where();
  if (!part) return;
  wait();
  if (document.hidden) return;
  asked = Date.now();
  try {
    const headers = { ...HEADERS, Accept: 'application/json', 'If-None-Match': tag };
    const answer = await fetch(part.dataset.news, { headers, cache: 'no-store' });
    // who isn't signed in any more hears nothing until the next page
    if (answer.status === 401 || answer.redirected) clearTimeout(timer);
    else if (answer.status === 200) take(await answer.json(), answer.headers.get('ETag'));
  } catch {
    // the next try is under way
  }
}

function take(told, etag) {
  tag = etag ?? '';
  for (const bell of document.querySelectorAll('[data-bell]')) {
    bell.setAttribute('aria-label', told.label);
    bell.querySelector('.count').textContent = told.unread;
  }
  const fresh = told.news.filter((each) => each.number > since).reverse();
  since = Math.max(since, ...told.news.map((each) => each.number));
  fresh.forEach(say);
}

function say({ text, url }) {
  if (embedded && window.shopify) {
    window.shopify.toast.show(text, { duration: SHOWN_FOR });
    return;
  }
  const box = document.querySelector('[data-toasts]');
  const toast = document.createElement('p');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: text, dir: 'auto' });
  const away = Object.assign(document.createElement('button'), { type: 'button', className: 'btn quiet small', textContent: '×' });
  away.setAttribute('aria-label', box.dataset.label);
  away.addEventListener('click', () => toast.remove());
  toast.append(link, away);
  box.append(toast);
  while (box.children.length > 3) box.firstElementChild.remove();
}
