package org.thinkuknow.notification;

/** Who can be called has changed, or which of their addresses takes mail: pages that say who is missing look at once. */
record RosterChanged() {}
