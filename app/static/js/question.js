// A button with data-asks="id" waits for a yes to that question: App Bridge's modal, outside a <dialog>.
let agreed = '';

export function startQuestions() {
  document.addEventListener('submit', (event) => {
    const id = event.submitter?.dataset.asks;
    const question = id && document.getElementById(id);
    if (!question || agreed === id) return;
    event.preventDefault();
    event.stopPropagation();
    if (question.showModal) question.showModal();
    else window.shopify?.modal.show(id);
  }, true);
  document.addEventListener('click', (event) => {
    const { yes, no } = event.target.closest?.('[data-yes], [data-no]')?.dataset ?? {};
    const question = document.getElementById(yes ?? no);
    if (question?.close) question.close();
    else if (question) window.shopify?.modal.hide(question.id);
    // the part with the button may have been replaced meanwhile
    const asker = yes && document.querySelector(`[data-asks="${yes}"]`);
    agreed = yes;
    if (asker) asker.form.requestSubmit(asker);
    agreed = '';
  });
}
