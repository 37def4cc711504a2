// Review without page loads: the next draft is fetched ahead and shown at once; what was decided is sent
// behind it, in order, again if the network was away, and one key takes it back. What another person does to the
// draft meanwhile is told before one decides oneself.
import { HEADERS, parsed, partOf } from './ask.js';
import { startDraft } from './draft.js';
import { mayLeave } from './guard.js';
import { keep, kept } from './kept.js';
import { load, present } from './navigate.js';

const AHEAD = 200;
const AGAIN = 4000;
const FIRST = 1500;
const EVERY = 8000;
const KEPT = 'rooz-decided';
const ahead = new Map();
const decided = kept(KEPT) ?? [];
let sending = Promise.resolve();
let waiting = 0;
let counted = null;
let view = '';
let watching = 0;

const root = () => document.querySelector('[data-review]');

function remember() {
  keep(KEPT, decided.slice(-50));
}

// It hears each event before the rest of the page does, which comes first and leaves what is prevented.
export function startReview() {
  document.addEventListener('click', (event) => {
    if (!root()) return;
    const link = event.target.closest('a[data-step]');
    const opens = event.target.closest('[data-opens]');
    if (opens) document.getElementById(opens.dataset.opens).showModal();
    else if (event.target.closest('[data-decided] button')) undo();
    else if (link && !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      step(link.href);
    }
  }, true);
  document.addEventListener('submit', decide, true);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !root()) return;
    if (event.target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select')) return;
    if (event.key === '?') document.getElementById('keys')?.showModal();
    else if (event.code === 'KeyU' && decided.length) {
      event.preventDefault();
      event.stopImmediatePropagation();
      undo();
    }
  }, true);
  document.addEventListener('change', ({ target }) => { if (target.name === 'view') view = target.value; });
  document.addEventListener('rooz:shown', look);
  window.addEventListener('beforeunload', (event) => { if (waiting) event.preventDefault(); });
  document.addEventListener('visibilitychange', watch);
  document.addEventListener('click', (event) => { if (event.target.closest('[data-anew]')) load(location.href); });
  look();
  startDraft();
}

// Fetch where one is likely to go.
function look() {
  ahead.clear();
  watch();
  if (!root()) return;
  // as one looked at the draft before
  const same = document.querySelector(`[name="view"][value="${view}"]`);
  if (same) same.checked = true;
  const next = document.querySelector('a[data-step][data-key="KeyJ"]')?.href;
  setTimeout(() => {
    for (const address of new Set([root()?.dataset.onward, next])) if (address) fetched(address);
  }, AHEAD);
}

function fetched(address) {
  const url = new URL(address, location.href).href;
  if (!ahead.has(url)) {
    const known = counted;
    ahead.set(url, fetch(url, { headers: HEADERS }).then(async (answer) => {
      const page = parsed(await answer.text());
      return answer.ok && page.querySelector('[data-review]') ? { url: answer.url, page, known } : null;
    }).catch(() => null));
  }
  return ahead.get(url);
}

async function step(address, isAsked = false) {
  if (!isAsked && !await mayLeave()) return false;
  const held = document.activeElement?.dataset.key;
  const found = await fetched(address);
  if (!found) {
    load(address);
    return false;
  }
  await present(found.url, found.page, { stays: true });
  if (counted !== found.known) count();
  const again = held && document.querySelector(`[data-key="${held}"]:not(input)`);
  const heading = document.querySelector('h1');
  heading.tabIndex = -1;
  (again || heading).focus({ preventScroll: true });
  return true;
}

async function decide(event) {
  const { target: form, submitter } = event;
  const here = root();
  if (!here || !submitter?.dataset.decide || event.defaultPrevented) return;
  const { onward } = here.dataset;
  // at the end, or once round, the server says where to go
  if (!onward || decided.some(({ draft }) => onward.includes(draft))) return;
  event.preventDefault();
  // pressed twice, before the next one came
  if (decided.some(({ draft, version }) => draft === here.dataset.review && version > here.dataset.version)) return;
  const told = {
    draft: here.dataset.review,
    was: here.dataset.state,
    name: document.querySelector('h1').textContent,
    address: location.href,
    action: form.action,
    state: submitter.value,
    version: Number(here.dataset.version) + 1,
  };
  const body = new URLSearchParams(new FormData(form, submitter));
  // who stays with what they typed has decided nothing yet
  if (!await mayLeave()) return;
  say(told);
  step(onward, true).then(() => { if (root()) say(told); });
  decided.push(told);
  remember();
  queue(told, body);
}

function queue(told, body) {
  body.set('brief', '1');
  waiting += 1;
  sending = sending.then(() => send(told, body)).finally(() => { waiting -= 1; });
  return sending;
}

async function send(told, body) {
  let answer;
  while (!answer) {
    try {
      answer = await fetch(told.action, { method: 'POST', body, headers: HEADERS, keepalive: true });
    } catch {
      say(told, 'waiting');
      await new Promise((go) => { setTimeout(go, AGAIN); window.addEventListener('online', go, { once: true }); });
    }
  }
  if (answer.ok && answer.headers.get('Content-Type').includes('json')) {
    counted = await answer.json();
    told.version = counted.version;
    remember();
    count();
  } else fail(told, parsed(await answer.text()));
}

// The page that is shown was asked for before the last decision was taken in.
function count() {
  const { decided: done, publish } = counted;
  document.querySelector('[data-done]')?.setAttribute('width', done);
  const label = document.querySelector('[data-publish]');
  if (!label) return;
  label.textContent = publish;
  label.closest('button').hidden = !publish;
}

function fail(told, page) {
  const at = decided.indexOf(told);
  if (at >= 0) decided.splice(at, 1);
  remember();
  const notice = document.getElementById('undecided')?.content.firstElementChild.cloneNode(true);
  if (!notice) return;
  notice.querySelector('b').textContent = told.name;
  notice.querySelector('p').textContent = [...page.querySelectorAll('h1, h1 + p')].map((each) => each.textContent).join('. ');
  notice.querySelector('a').href = told.address;
  document.querySelector('.review').prepend(notice);
  document.querySelector('[data-decided]').classList.remove('shown');
}

async function undo() {
  const last = decided.pop();
  if (!last) return;
  remember();
  const csrf = document.querySelector('.app input[name="csrf"]')?.value;
  await sending;
  const body = new URLSearchParams({ state: last.was, seen: last.version, ...(csrf && { csrf }) });
  await queue(last, body);
  ahead.clear();
  await step(last.address);
}

// Said aloud too: the place is there before its words are.
function say(told, what = told.state) {
  const toast = document.querySelector('[data-decided]');
  if (!toast) return;
  const { place } = root().dataset;
  setTimeout(() => {
    toast.querySelector('span').textContent = `${toast.dataset[what].replace('{}', told.name.slice(0, 60))}${place && what !== 'waiting' ? ` · ${place}` : ''}`;
    toast.querySelector('button').hidden = what === 'waiting';
    toast.classList.add('shown');
  }, 30);
}

function watch() {
  clearTimeout(watching);
  if (root() && !document.hidden) watching = setTimeout(meanwhile, FIRST);
}

async function meanwhile() {
  const here = root();
  if (!here) return;
  try {
    const part = await partOf(here.dataset.meanwhile, '[data-part="meanwhile"]');
    if (here !== root()) return;
    here.querySelector('[data-part="meanwhile"]')?.remove();
    if (part) here.prepend(part);
  } catch { /* without a network nobody can be told */ }
  watching = setTimeout(meanwhile, EVERY);
}
