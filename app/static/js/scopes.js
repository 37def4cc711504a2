// A button with data-ask-scopes="write_content,…" asks for more rights, in Shopify's own window.
import { embedded } from './guard.js';
import { load } from './navigate.js';
import { say } from './trouble.js';

export function startScopes() {
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-ask-scopes]');
    if (button && embedded) ask(button);
  });
}

async function ask(button) {
  button.disabled = true;
  const scopes = button.dataset.askScopes.split(',');
  const answer = await window.shopify?.scopes.request(scopes).catch(() => null);
  button.disabled = false;
  // the page's form has the server look what is allowed by now
  if (answer?.result === 'granted-all') button.form ? button.form.requestSubmit() : load(location.href);
  else say(answer ? 'declined' : 'offline', button.parentElement);
}
