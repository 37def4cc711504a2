// Buttons that ask before they do. With data-asks="id" one waits for a yes to that question: App Bridge's modal,
// outside a <dialog>. With data-ask-scopes="write_content,…" it asks for more rights, in Shopify's own window.
import { embedded } from './guard.js';
import { load } from './navigate.js';
import { say } from './trouble.js';

let agreed = '';

export function startAsking() {
  document.addEventListener('submit', (event) => {
    const id = event.submitter?.dataset.asks;
    const question = id && document.getElementById(id);
    if (!question || agreed === id) return;
    event.preventDefault();
    event.stopPropagation();
    if (question.showModal) question.showModal();
    else window.shopify?.modal.show(id);
  }, true);
  document.addEventListener('click', ({ target }) => {
    const button = embedded && target.closest?.('[data-ask-scopes]');
    if (button) askForRights(button);
    else answered(target.closest?.('[data-yes], [data-no]')?.dataset ?? {});
  });
}

function answered({ yes, no }) {
  const question = document.getElementById(yes ?? no);
  if (question?.close) question.close();
  else if (question) window.shopify?.modal.hide(question.id);
  // the part with the button may have been replaced meanwhile
  const asker = yes && document.querySelector(`[data-asks="${yes}"]`);
  agreed = yes;
  if (asker) asker.form.requestSubmit(asker);
  agreed = '';
}

async function askForRights(button) {
  button.disabled = true;
  const scopes = button.dataset.askScopes.split(',');
  const answer = await window.shopify?.scopes.request(scopes).catch(() => null);
  button.disabled = false;
  // the page's form has the server look what is allowed by now
  if (answer?.result === 'granted-all') button.form ? button.form.requestSubmit() : load(location.href);
  else say(answer ? 'declined' : 'offline', button.parentElement);
}
