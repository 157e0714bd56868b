/** Calendars of who is on call. */
@NullMarked
package org.thinkuknow.notification.web;

import org.jspecify.annotations.NullMarked;
