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

// in the frame pages come without a load, so it may be asked for at any time
const review = embedded || document.querySelector('[data-review]') ? await import('./reviewing.js') : null;
const branding = embedded || document.querySelector('[data-branding]') ? await import('./branding.js') : null;

startLost();
startSummons();
startSignedOut();
startGuard();
startQuestions();
review?.startReview();
startNavigation();
startPicking();
startOrders();
startKeys();
review?.startClaims();
startScopes();
startLive();
startBell();
branding?.startBranding();
review?.startTyped();
review?.startSwipes();
review?.startMeanwhile();
startUnsent();
