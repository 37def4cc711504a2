// Wires the page once; everything listens on the document, so that swapped content works too.
import { startAsking } from './asking.js';
import { startBell } from './bell.js';
import { embedded, startGuard, startUnsent } from './guard.js';
import { startKeys } from './keys.js';
import { startLive, startOrders } from './live.js';
import { startNavigation } from './navigate.js';
import { startPicking } from './pick.js';
import { startTrouble } from './trouble.js';

startTrouble();
startGuard();
startAsking();
startKeys(); // before links are followed
startNavigation();
startPicking();
startOrders();
startLive();
startBell();

// last, for nothing else waits for them; in the frame pages come without a load, so they may be needed at any time
const review = embedded || document.querySelector('[data-review]') ? await import('./review.js') : null;
const branding = embedded || document.querySelector('[data-branding]') ? await import('./branding.js') : null;

review?.startReview();
branding?.startBranding();
startUnsent();
