package org.thinkuknow.notification;

/** The roster has changed: pages that say who is missing look at once. */
record RosterChanged() {
}
