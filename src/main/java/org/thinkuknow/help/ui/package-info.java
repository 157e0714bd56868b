/** The help pages as whole documents without a session. */
@NullMarked
package org.thinkuknow.help.ui;

import org.jspecify.annotations.NullMarked;
