// What is typed into a form with data-guard isn't lost without a question: in the frame Shopify's save bar
// asks (templates/embedded.html says why it is shown from here), outside the browser does.
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
