/** The educators' pages. */
@NullMarked
package org.thinkuknow.outreach.ui;

import org.jspecify.annotations.NullMarked;
