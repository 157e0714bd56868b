package org.thinkuknow.notification;

/** The address of an alert takes no mail: if nobody else was told, somebody has to be. */
record AlertRefused(long alert) {}
