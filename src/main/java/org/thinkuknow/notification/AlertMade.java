package org.thinkuknow.notification;

/** An alert for one person is stored and has to leave. */
record AlertMade(long alert) {}
