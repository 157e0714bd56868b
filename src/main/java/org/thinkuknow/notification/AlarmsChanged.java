package org.thinkuknow.notification;

/** The alarms of this node may have changed: it looks at once rather than in a few seconds. */
record AlarmsChanged() {}
