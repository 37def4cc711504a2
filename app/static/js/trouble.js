// Says what went wrong where the work is: in words of the page's own, by their name, or in others.
export function say(text, where) {
  const words = document.getElementById('trouble');
  const notice = words.content.firstElementChild.cloneNode(true);
  notice.querySelector('p').textContent = words.dataset[text] ?? text;
  show(notice, where);
}

export function show(notice, where) {
  hush();
  where.prepend(notice);
  notice.scrollIntoView({ block: 'nearest' });
}

export function hush() {
  document.querySelectorAll('[data-trouble]').forEach((each) => each.remove());
}
