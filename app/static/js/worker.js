// Shows a page of ours where a browser would say that there is no network. Keeps no page but that one:
// what merchants see is theirs, and never lies here.
const KEPT = 'offline';
const locale = new URL(location).searchParams.get('locale');
const PAGES = { GET: `/offline?locale=${locale}`, POST: `/offline?locale=${locale}&unsent=1` };

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(Object.values(PAGES))).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  // the page is on its way while this one wakes
  event.waitUntil(self.registration.navigationPreload?.enable());
});

self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(answer(event));
});

async function answer(event) {
  try {
    return await event.preloadResponse ?? await fetch(event.request);
  } catch {
    return caches.match(PAGES[event.request.method] ?? PAGES.GET);
  }
}
