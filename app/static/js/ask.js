// Asking for pages of ours, and for parts of them.
// In the frame nothing but the first address tells Shopify's language.
export const HEADERS = { Accept: 'text/html', 'Accept-Language': document.documentElement.lang };

export function parsed(text) {
  return new DOMParser().parseFromString(text, 'text/html');
}

// Null where the answer is a no, or has no such part. Without a network it throws.
export async function partOf(address, selector, options) {
  const answer = await fetch(address, { headers: HEADERS, ...options });
  const page = parsed(await answer.text());
  return answer.ok ? page.querySelector(selector) : null;
}
