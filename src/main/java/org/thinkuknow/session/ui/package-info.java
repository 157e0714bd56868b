/** The warning on every page of staff, and the list of one's own sessions. */
@NullMarked
package org.thinkuknow.session.ui;

import org.jspecify.annotations.NullMarked;
