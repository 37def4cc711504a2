// In Shopify's frame every click and form goes by fetch: App Bridge adds the session token to it, and no
// body is lost on the way. Outside the browser does it all by itself, but for forms that are guarded.
import { HEADERS, parsed } from './ask.js';
import { startBell } from './bell.js';
import { embedded, mayLeave, showBar, unsaved } from './guard.js';
import { startLive } from './live.js';
import { askToSignIn, hush, lost, say } from './trouble.js';

// of one document load; from the history they would come again
const ONCE = ['id_token', 'hmac', 'timestamp', 'session', 'bounced', 'notice'];
const REASONS = { 401: 'reopen', 413: 'big', 429: 'busy', 503: 'busy' };
let shown = location.pathname + location.search;
let latest = 0;

export function startNavigation() {
  document.addEventListener('submit', submitted);
  window.addEventListener('popstate', walked);
  if (!embedded) return;
  document.addEventListener('click', clicked);
  document.addEventListener('shopify:navigate', (event) => go(event, event.target.getAttribute('href')));
  arrive(location.href, false);
}

function go(event, address, options) {
  if (!address) return;
  event.preventDefault();
  load(address, options);
}

function clicked(event) {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (!link.getAttribute('href').startsWith('#')) go(event, link.href);
}

function submitted(event) {
  const { target: form, submitter } = event;
  if (event.defaultPrevented) return;
  // a button's own formAction is never empty: without the attribute it is the page's address
  const url = new URL(submitter?.getAttribute('formaction') ? submitter.formAction : form.action);
  if (url.origin !== location.origin || !(embedded || 'guard' in form.dataset)) return wait(submitter);
  const body = new FormData(form, submitter);
  const plain = new URLSearchParams(body);
  if (form.method === 'get') url.search = plain;
  const send = { method: 'POST', body: form.enctype.startsWith('multipart') ? body : plain };
  go(event, url.href, { form, submitter, send: form.method === 'get' ? {} : send });
}

function wait(button) {
  // a second click must not send the form again; the browser still sends this one
  if (!button) return;
  setTimeout(() => { button.disabled = true; });
  setTimeout(() => { button.disabled = false; }, 8000);
}

function walked() {
  const target = location.href;
  if (location.pathname + location.search === shown) return; // only #source-3
  const isNew = Boolean(unsaved());
  // until the merchant lets it go, the address is that of what is shown
  if (isNew) history.pushState({}, '', shown);
  load(target, { isNew });
}

export async function load(address, { form, submitter, send = {}, isNew = embedded } = {}) {
  if (!await mayLeave(form)) return;
  latest += 1;
  const mine = latest;
  busy(true, submitter);
  let answer;
  let text;
  try {
    answer = await fetch(address, { ...send, headers: HEADERS });
    text = await answer.text();
  } catch {
    answer = null;
  }
  busy(false, submitter);
  if (mine !== latest) return;
  const file = answer?.headers.get('Content-Disposition')?.match(/filename="(.+)"/)?.[1];
  if (file) return save(file, text);
  if (answer) return take(answer, parsed(text), { form, submitter, send, isNew });
  // what only looks is asked again by itself; what changes something is the merchant's to send again
  lost(send.method ? null : () => { if (mine === latest) load(address, { form, submitter, isNew }); });
  if (send.method) refuse('offline', form);
}

function busy(isOn, button) {
  document.documentElement.ariaBusy = isOn;
  window.shopify?.loading(isOn);
  document.querySelector('ui-save-bar [variant]')?.toggleAttribute('loading', isOn);
  if (button) button.disabled = isOn;
}

// What comes as a file is saved; the page stays.
function save(name, text) {
  // a spreadsheet takes it for UTF-8 by the mark that reading it took away
  const href = URL.createObjectURL(new Blob(['\ufeff', text]));
  Object.assign(document.createElement('a'), { href, download: name }).click();
}

async function take(answer, page, { form, submitter, send, isNew }) {
  const posted = send.method && form;
  if (page.querySelector('[data-signed-out]')) return askToSignIn(place(form), () => form.requestSubmit(submitter));
  // what was refused stays as it is; unless the answer is the form again, with its errors
  const isNo = posted && !answer.ok && !answer.redirected
    && !page.querySelector(`form[action="${posted.getAttribute('action')}"]`);
  if (!page.getElementById('content')) return refuse(REASONS[answer.status] ?? 'offline', posted);
  if (isNo) return refuse([...page.querySelectorAll('h1, h1 + p')].map((each) => each.textContent).join('. '), posted);
  await present(answer.url, page, { isNew });
}

// Put a page that was fetched in the place of this one; `stays` leaves the window where it is.
export async function present(address, page, { isNew = true, stays = false }) {
  swap(page, stays);
  // first, for the admin keeps its old address under a save bar. Source: shopify.dev, "Navigation API"
  await showBar();
  arrive(address, isNew);
  document.dispatchEvent(new Event('rooz:shown'));
}

function refuse(text, form) {
  say(text, place(form));
}

function place(form) {
  return form && 'guard' in form.dataset ? form : document.getElementById('content');
}

function swap(page, stays) {
  hush();
  document.title = page.title;
  document.querySelector('.app').replaceWith(page.querySelector('.app'));
  startLive();
  startBell();
  if (stays) return;
  window.scrollTo(0, 0);
  const heading = document.querySelector('h1');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

function arrive(address, isNew) {
  const url = new URL(address);
  ONCE.forEach((name) => url.searchParams.delete(name));
  const isOther = url.pathname + url.search !== shown;
  history[isNew && isOther ? 'pushState' : 'replaceState']({}, '', url);
  shown = url.pathname + url.search;
  const toast = document.querySelector('[data-toast]');
  if (toast) window.shopify?.toast.show(toast.textContent);
}
