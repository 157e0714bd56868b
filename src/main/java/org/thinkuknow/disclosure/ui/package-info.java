/** The teacher's log of what children told. */
@NullMarked
package org.thinkuknow.disclosure.ui;

import org.jspecify.annotations.NullMarked;
