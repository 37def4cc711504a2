// Wires the page once; everything listens on the document, so that swapped content works too.
import { startBell } from './bell.js';
import { startBranding } from './branding.js';
import { startClaims } from './claims.js';
import { startGuard } from './guard.js';
import { startKeys } from './keys.js';
import { startLive } from './live.js';
import { startNavigation } from './navigate.js';
import { startOrders } from './order.js';
import { startPicking } from './pick.js';
import { startQuestions } from './question.js';
import { startScopes } from './scopes.js';

startGuard();
startQuestions();
startNavigation();
startPicking();
startOrders();
startKeys();
startClaims();
startScopes();
startLive();
startBell();
startBranding();
