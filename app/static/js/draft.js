// A draft at work. Pointing at a claim, focusing or tapping it lights its source, and shows it beside the claim; a
// sentence that is held back can be answered there. And the other way round. A swipe towards the end of a line
// accepts, towards the start rejects: it presses the button below, so it can be taken back just so; pictures and
// tables keep their own. What is typed is kept in this browser until it is saved, and looked over while one types.
import { partOf } from './ask.js';

const LEAVES = 250;
const FAR = 90;
const STEEP = 0.6;
const KEPT = 'rooz-typed:';
const KEPT_MS = 14 * 24 * 3600 * 1000;
const PAUSE = 350;
let timer = 0;
let from = null;
let proving = 0;

const field = () => document.querySelector('textarea[data-typed]');
const name = () => KEPT + document.querySelector('[data-review]')?.dataset.review;
const version = () => document.querySelector('[data-review]').dataset.version;

export function startDraft() {
  startTyping();
  startPointing();
  startSwipes();
}

function startPointing() {
  for (const kind of ['pointerover', 'focusin']) document.addEventListener(kind, (event) => point(event.target));
  document.addEventListener('click', (event) => {
    const claim = event.target.closest('.claim');
    // by touch there is no hovering: a tap shows what a pointer would
    if (!claim || !matchMedia('(hover: none)').matches) return;
    if (event.target.closest('.claim-no')) event.preventDefault();
    show(claim);
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
}

function point(target) {
  if (target.closest?.('.claim-card')) return clearTimeout(timer);
  const at = target.closest?.('[data-claim]');
  document.querySelectorAll('[data-claim].active').forEach((each) => each.classList.remove('active'));
  clearTimeout(timer);
  if (!at) {
    timer = setTimeout(hide, LEAVES);
    return;
  }
  document.querySelectorAll(`[data-claim="${CSS.escape(at.dataset.claim)}"]`)
    .forEach((each) => each.classList.add('active'));
  if (at.matches('.claim')) show(at);
}

function hide() {
  document.querySelectorAll('.claim-card').forEach((each) => each.remove());
}

function show(claim) {
  if (claim.nextElementSibling?.matches('.claim-card')) return;
  hide();
  const source = document.getElementById(`source-${claim.dataset.claim}`);
  const pane = claim.closest('.pane');
  if (!source || !pane) return;
  const card = document.createElement('span');
  card.className = 'claim-card';
  card.append(...source.lastElementChild.cloneNode(true).childNodes);
  // right behind it, so that the keyboard comes to its buttons next
  claim.after(card);
  const [line, room] = [[...claim.getClientRects()].at(-1), pane.getBoundingClientRect()];
  const most = room.width - card.offsetWidth - 8;
  card.style.top = `${line.bottom - room.top + 4}px`;
  card.style.left = `${Math.max(8, Math.min(line.left - room.left, most))}px`;
}

function startSwipes() {
  document.addEventListener('pointerdown', (event) => {
    const card = event.target.closest('[data-swipe]');
    const isOwn = event.target.closest('a, button, input, textarea, summary, table, .seg');
    from = event.pointerType === 'touch' && card && !isOwn ? { x: event.clientX, y: event.clientY, card } : null;
  });
  document.addEventListener('pointermove', (event) => {
    if (from) from.card.dataset.going = going(event);
  });
  document.addEventListener('pointerup', (event) => {
    if (!from) return;
    const way = going(event);
    clear();
    if (way) document.querySelector(`[data-decide="${way}"]`)?.click();
  });
  document.addEventListener('pointercancel', clear);
}

function going(event) {
  const [x, y] = [event.clientX - from.x, event.clientY - from.y];
  if (Math.abs(x) < FAR || Math.abs(y) > Math.abs(x) * STEEP || String(getSelection())) return '';
  return (x > 0) === (document.documentElement.dir !== 'rtl') ? 'accepted' : 'rejected';
}

function clear() {
  if (from) delete from.card.dataset.going;
  from = null;
}

function startTyping() {
  document.addEventListener('input', (event) => { if (event.target === field()) typed(); });
  document.addEventListener('reset', (event) => {
    if (event.target.contains(field())) setTimeout(() => { forget(name()); showRestored(false); typed(); });
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
  clearTimeout(proving);
  proving = setTimeout(prove, PAUSE);
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
  showRestored(true);
}

function showRestored(isBack) {
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
    const part = await partOf(asked.dataset.typed, '[data-part="proof"]', { method: 'POST', body });
    // what came late is about words that are no more
    if (part && asked === field() && asked.value === body.get('text')) {
      document.getElementById('proof').replaceChildren(...part.children);
    }
  } catch { /* said with the next pause, or on saving */ }
}
