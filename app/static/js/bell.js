// News without a reload. The stream of the `live` process says that there is some, and the page asks the web what
// it is; where there is no stream it asks every half minute. Said once, politely.
import { HEADERS } from './ask.js';
import { embedded } from './guard.js';

const EVERY = 30000;
const SELDOM = 300000; // with a stream
const SHOWN_FOR = 12000;
const SILENT = 40000; // the process says something every fifteen seconds
const LONGEST = 60000;
const STEADY = 60000;
const FRESH = { headers: { ...HEADERS, Accept: 'application/json' }, cache: 'no-store' };
let timer = 0;
let tag = '';
let since = -1;
let asked = 0;
let isKept = false;
let isHeard = false;
let isGone = false;
let used = '';
let fails = 0;
let control = null;
let wake = () => {};

export function startBell() {
  const part = where();
  clearTimeout(timer);
  if (!part) return;
  since = Math.max(since, Number(part.dataset.since));
  wait();
  listen();
}

document.addEventListener('visibilitychange', () => {
  // who doesn't look needs no stream, and of one address a browser has but few
  if (document.hidden) return control?.abort();
  wake();
  if (where()) look();
});

function where() {
  return document.querySelector('[data-news]');
}

function wait() {
  clearTimeout(timer);
  timer = setTimeout(isHeard ? seldom : look, EVERY);
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
    const answer = await fetch(part.dataset.news, { ...FRESH, headers: { ...FRESH.headers, 'If-None-Match': tag } });
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

// For as long as there is a part of the page to listen for.
async function listen() {
  if (isKept) return;
  isKept = true;
  isGone = false;
  for (let part = where(); part?.dataset.stream && !isGone; part = where()) {
    const began = Date.now();
    try {
      if (!document.hidden) await hear(part);
      fails = 0;
    } catch {
      fails = Date.now() - began > STEADY || document.hidden ? 0 : fails + 1;
    }
    isHeard = false;
    await pause();
  }
  isKept = false;
}

function pause() {
  const shortest = Math.min(LONGEST, 1000 * 2 ** fails);
  return new Promise((done) => {
    wake = done;
    // by chance, so that they don't all come at once after a restart
    if (!document.hidden) setTimeout(done, shortest * (0.5 + Math.random()));
  });
}

async function hear(part) {
  const body = new URLSearchParams({ pass: await passOf(part), since });
  control = new AbortController();
  let silence = 0;
  try {
    const answer = await fetch(part.dataset.stream, {
      method: 'POST', body, signal: control.signal, cache: 'no-store', credentials: 'omit',
    });
    if (!answer.ok || !answer.body) throw new Error(answer.status);
    isHeard = true;
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = ''; ;) {
      clearTimeout(silence);
      silence = setTimeout(() => control.abort(), SILENT);
      const { value, done } = await reader.read();
      if (done) return;
      const events = (rest + value).split('\n\n');
      rest = events.pop();
      if (events.some((each) => each.startsWith('event: news'))) look();
    }
  } finally {
    clearTimeout(silence);
  }
}

// The page brought one pass; each is good for a minute.
async function passOf(part) {
  const { pass, passes } = part.dataset;
  if (pass !== used) {
    used = pass;
    return pass;
  }
  const answer = await fetch(passes, FRESH);
  isGone = answer.status === 401 || answer.redirected;
  if (!answer.ok || isGone) throw new Error(answer.status);
  return (await answer.json()).pass;
}
