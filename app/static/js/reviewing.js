// What the review of drafts alone needs: a third of all script, asked for where drafts are reviewed.
export { startClaims } from './claims.js';
export { startMeanwhile } from './meanwhile.js';
export { startReview } from './review.js';
export { startSwipes } from './swipe.js';
export { startTyped } from './typed.js';
