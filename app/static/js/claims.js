// Pointing at a claim, focusing or tapping it lights its source, and shows it beside the claim; a sentence
// that is held back can be answered there. And the other way round.
const LEAVES = 250;
let timer = 0;

export function startClaims() {
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
