// Review by keyboard: keys by their place, so that they work on every layout; silent while typing.
export function startKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || document.querySelector('dialog:modal')) return;
    if (event.target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')) return;
    const target = document.querySelector(`[data-key="${event.code}"]:not([hidden])`);
    if (!target) return;
    event.preventDefault();
    if (target.matches('input')) {
      target.checked = !target.checked || target.type === 'radio';
      target.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      target.click();
    }
  });
}
