// What is typed isn't lost. A form with data-guard isn't left without a question: in the frame Shopify's save bar
// asks (templates/embedded.html says why it is shown from here), outside the browser does. And what was typed into
// a form that didn't get through is typed again when its page comes back.
import { keep, kept } from './kept.js';

const SENT = 'rooz-sent';
const UNSENT = 'rooz-unsent';
const PRIVATE = ['hidden', 'password', 'file'];
export const embedded = document.documentElement.dataset.skin === 'embedded';
let isShown = false;

export function startGuard() {
  document.addEventListener('input', showBar);
  document.addEventListener('reset', () => setTimeout(showBar));
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('ui-save-bar button');
    if (button) unsaved()?.[button.hasAttribute('variant') ? 'requestSubmit' : 'reset']();
  });
  if (embedded) return;
  window.addEventListener('beforeunload', (event) => { if (unsaved()) event.preventDefault(); });
}

export function unsaved() {
  return [...document.querySelectorAll('form[data-guard]')].find((form) => [...form.elements].some(isChanged));
}

function isChanged(field) {
  if (['checkbox', 'radio'].includes(field.type)) return field.checked !== field.defaultChecked;
  if (!field.options) return 'defaultValue' in field && field.value !== field.defaultValue;
  return field.selectedIndex !== Math.max(0, [...field.options].findIndex((each) => each.defaultSelected));
}

export async function showBar() {
  const isNeeded = Boolean(unsaved());
  if (!embedded || isNeeded === isShown) return;
  isShown = isNeeded;
  await window.shopify?.saveBar[isNeeded ? 'show' : 'hide']('save-bar');
}

// Whether one may go elsewhere. The form that is being sent isn't left, but saved.
export async function mayLeave(sent) {
  if ([undefined, sent].includes(unsaved())) return true;
  try {
    await window.shopify?.saveBar.leaveConfirmation();
    return true;
  } catch {
    return false;
  }
}

// Last of all: whoever sends a form in another way has said so by then.
export function startUnsent() {
  if (embedded) return; // there nothing leaves the page before it got through
  document.addEventListener('submit', ({ target: form, defaultPrevented }) => {
    if (!defaultPrevented && form.method === 'post') keep(SENT, typed(form));
  });
  // the page that stands in for the answer
  if (document.querySelector('[data-unsent]')) keep(UNSENT, kept(SENT));
  else restore();
}

function typed(form) {
  const fields = [...form.elements].filter((each) => each.name && !PRIVATE.includes(each.type));
  const path = location.pathname + location.search;
  return { path, action: form.getAttribute('action'), values: fields.map(({ name, value, checked }) => [name, value, checked]) };
}

function restore() {
  const { path, action, values } = kept(UNSENT) ?? {};
  if (path !== location.pathname + location.search) return;
  sessionStorage.removeItem(UNSENT);
  const form = [...document.forms].find((each) => each.getAttribute('action') === action);
  const fields = [...form?.elements ?? []].filter((each) => each.name && !PRIVATE.includes(each.type));
  fields.forEach((field, at) => {
    if (field.name !== values[at]?.[0]) return;
    [, field.value, field.checked] = values[at];
  });
}
