// What was typed into a form that didn't get through is typed again when its page comes back.
import { embedded } from './guard.js';

const SENT = 'rooz-sent';
const UNSENT = 'rooz-unsent';
const PRIVATE = ['hidden', 'password', 'file'];

export function startUnsent() {
  if (embedded) return; // there nothing leaves the page before it got through
  document.addEventListener('submit', ({ target: form, defaultPrevented }) => {
    if (!defaultPrevented && form.method === 'post') sessionStorage.setItem(SENT, JSON.stringify(typed(form)));
  });
  if (document.querySelector('[data-unsent]')) noteUnsent();
  else restore();
}

// On the page that stands in for the answer.
export function noteUnsent() {
  const sent = sessionStorage.getItem(SENT);
  if (sent) sessionStorage.setItem(UNSENT, sent);
}

function typed(form) {
  const fields = [...form.elements].filter((each) => each.name && !PRIVATE.includes(each.type));
  const path = location.pathname + location.search;
  return { path, action: form.getAttribute('action'), values: fields.map(({ name, value, checked }) => [name, value, checked]) };
}

function restore() {
  const { path, action, values } = JSON.parse(sessionStorage.getItem(UNSENT)) ?? {};
  if (path !== location.pathname + location.search) return;
  sessionStorage.removeItem(UNSENT);
  const form = [...document.forms].find((each) => each.getAttribute('action') === action);
  const fields = [...form?.elements ?? []].filter((each) => each.name && !PRIVATE.includes(each.type));
  fields.forEach((field, at) => {
    if (field.name !== values[at]?.[0]) return;
    [, field.value, field.checked] = values[at];
  });
}
