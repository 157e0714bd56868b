/** The on-call roster, and the alarm on every page of an officer. */
@NullMarked
package org.thinkuknow.notification.ui;

import org.jspecify.annotations.NullMarked;
