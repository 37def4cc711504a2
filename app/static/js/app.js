// Wires the page once; everything listens on the document, so that swapped content works too.
import { startBell } from './bell.js';
import { embedded, startGuard } from './guard.js';
import { startKeys } from './keys.js';
import { startLive } from './live.js';
import { startLost } from './lost.js';
import { startNavigation } from './navigate.js';
import { startOrders } from './order.js';
import { startPicking } from './pick.js';
import { startQuestions } from './question.js';
import { startScopes } from './scopes.js';
import { startSignedOut } from './signed_out.js';
import { startSummons } from './summon.js';
import { startUnsent } from './unsent.js';

startLost();
startSummons();
startSignedOut();
startGuard();
startQuestions();
startNavigation();
startPicking();
startOrders();
startKeys();
startScopes();
startLive();
startBell();

// last, for nothing else waits for them; in the frame pages come without a load, so they may be needed at any time
const review = embedded || document.querySelector('[data-review]') ? await import('./reviewing.js') : null;
const branding = embedded || document.querySelector('[data-branding]') ? await import('./branding.js') : null;

review?.startReview();
review?.startClaims();
branding?.startBranding();
review?.startTyped();
review?.startSwipes();
review?.startMeanwhile();
startUnsent();
