/** The officer's desk. */
@NullMarked
package org.thinkuknow.triage.ui;

import org.jspecify.annotations.NullMarked;
