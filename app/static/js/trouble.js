// Says what went wrong where the work is: in words of the page's own, by their name, or in others.
export function say(text, where) {
  hush();
  const words = document.getElementById('trouble');
  const notice = words.content.firstElementChild.cloneNode(true);
  notice.querySelector('p').textContent = words.dataset[text] ?? text;
  where.prepend(notice);
  notice.scrollIntoView({ block: 'nearest' });
}

export function hush() {
  document.querySelectorAll('[data-trouble]').forEach((each) => each.remove());
}
