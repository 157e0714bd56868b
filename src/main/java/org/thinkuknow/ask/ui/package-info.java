/** The pages of the ask library: whole documents without a session, for any phone. */
@NullMarked
package org.thinkuknow.ask.ui;

import org.jspecify.annotations.NullMarked;
