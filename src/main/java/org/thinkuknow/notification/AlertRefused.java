package org.thinkuknow.notification;

/** A way on which somebody was to be told took nothing: if nobody else was told, somebody has to be. */
record AlertRefused(long alert) {}
