// What a tab keeps from page to page. A frame of another site's may allow nothing: then it keeps each page by itself.
export function kept(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name));
  } catch {
    return null;
  }
}

export function keep(name, what) {
  try {
    sessionStorage.setItem(name, JSON.stringify(what));
  } catch { /* as above */ }
}
