// What is typed into a draft is kept in this browser until it is saved, and looked over while one types.
import { HEADERS } from './live.js';

const KEPT = 'rooz-typed:';
const KEPT_MS = 14 * 24 * 3600 * 1000;
const PAUSE = 350;
let timer = 0;

const field = () => document.querySelector('textarea[data-typed]');
const name = () => KEPT + document.querySelector('[data-review]')?.dataset.review;
const version = () => document.querySelector('[data-review]').dataset.version;

export function startTyped() {
  document.addEventListener('input', (event) => { if (event.target === field()) typed(); });
  document.addEventListener('reset', (event) => {
    if (event.target.contains(field())) setTimeout(() => { forget(name()); show(false); typed(); });
  });
  document.addEventListener('submit', (event) => {
    if (event.target.contains(field())) keep({ sent: true });
  });
  document.addEventListener('change', (event) => {
    if (!event.target.matches('.edit-switch') || !event.target.checked) return;
    field()?.focus();
    prove();
  });
  document.addEventListener('keydown', (event) => {
    if (event.target !== field()) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field().form.requestSubmit();
  });
  document.addEventListener('click', (event) => { if (event.target.closest('[data-leave-edit]')) leave(); });
  document.addEventListener('rooz:shown', restore);
  tidy();
  restore();
}

function leave() {
  const box = document.querySelector('.edit-switch');
  box.checked = false;
  box.focus();
}

function typed() {
  if (field().value === field().defaultValue) forget(name());
  else keep({});
  clearTimeout(timer);
  timer = setTimeout(prove, PAUSE);
}

function keep(more) {
  stored((shelf) => shelf.setItem(name(), JSON.stringify({ text: field().value, seen: version(), at: Date.now(), ...more })));
}

function forget(key) {
  stored((shelf) => shelf.removeItem(key));
}

// A frame of another site's, or a full disk, may allow nothing.
function stored(use) {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

function restore() {
  if (!field()) return;
  const found = JSON.parse(stored((shelf) => shelf.getItem(name())) ?? 'null');
  if (!found) return;
  // saved meanwhile: the draft is a later one, and it was this that was sent
  if (found.text === field().value || (found.sent && found.seen !== version())) return forget(name());
  field().value = found.text;
  document.querySelector('.edit-switch').checked = true;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  show(true);
}

function show(isBack) {
  document.querySelector('[data-restored]').hidden = !isBack;
}

function tidy() {
  stored((shelf) => {
    for (const key of Object.keys(shelf).filter((each) => each.startsWith(KEPT))) {
      if (!(JSON.parse(shelf.getItem(key)).at > Date.now() - KEPT_MS)) shelf.removeItem(key);
    }
  });
}

async function prove() {
  const asked = field();
  if (!asked) return;
  const csrf = asked.form.elements.csrf?.value;
  const body = new URLSearchParams({ text: asked.value, ...(csrf && { csrf }) });
  try {
    const answer = await fetch(asked.dataset.typed, { method: 'POST', body, headers: HEADERS });
    const part = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-part="proof"]');
    // what came late is about words that are no more
    if (answer.ok && part && asked === field() && asked.value === body.get('text')) {
      document.getElementById('proof').replaceChildren(...part.children);
    }
  } catch { /* said with the next pause, or on saving */ }
}
