// In Shopify's frame every click and form goes by fetch: App Bridge adds the session token to it, and
// no body is lost on the way. Outside, the browser does it all by itself.
import { startLive } from './live.js';

const embedded = document.documentElement.dataset.skin === 'embedded';
let typed = false;

export function startNavigation() {
  document.addEventListener('submit', busy);
  if (!embedded) return;
  document.addEventListener('click', clicked);
  document.addEventListener('submit', submitted);
  document.addEventListener('input', () => { typed = true; });
  window.addEventListener('popstate', () => load(location.href, {}, false));
}

function busy(event) {
  const button = event.submitter;
  if (!button || event.defaultPrevented) return;
  // a second click must not send the form again; the browser still sends this one
  setTimeout(() => { button.disabled = true; }, 0);
  setTimeout(() => { button.disabled = false; }, 8000);
}

function clicked(event) {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey) return;
  if (link.target || link.origin !== location.origin || link.getAttribute('href').startsWith('#')) return;
  event.preventDefault();
  load(link.href);
}

function submitted(event) {
  const form = event.target;
  // a button's own formAction is never empty: without the attribute it is the page's address
  const action = event.submitter?.getAttribute('formaction') ? event.submitter.formAction : form.action;
  if (new URL(action, location.href).origin !== location.origin) return;
  event.preventDefault();
  const body = new FormData(form, event.submitter);
  if (form.method === 'get') {
    const url = new URL(action, location.href);
    url.search = new URLSearchParams(body).toString();
    load(url.href);
  } else {
    load(action, { method: 'POST', body: new URLSearchParams(body) });
  }
}

export async function load(address, options = {}, remember = true) {
  document.documentElement.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(address, { ...options, headers: { Accept: 'text/html' } });
    const html = await answer.text();
    if (!html.includes('id="content"')) throw new Error('not a page');
    swap(html);
    if (remember) history.pushState({}, '', answer.url);
    typed = false;
  } catch {
    lost();
  } finally {
    document.documentElement.removeAttribute('aria-busy');
  }
}

function swap(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.querySelector('.app').replaceWith(page.querySelector('.app'));
  window.scrollTo(0, 0);
  const heading = document.querySelector('h1');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  startLive();
}

function lost() {
  const notice = document.getElementById('offline');
  if (notice) notice.hidden = false;
  // what was typed stays where it is
  if (!typed) document.getElementById('content')?.prepend(notice ?? '');
}
