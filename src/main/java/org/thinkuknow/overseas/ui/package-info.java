/** Where packages for forces abroad are written, approved and followed. */
@NullMarked
package org.thinkuknow.overseas.ui;

import org.jspecify.annotations.NullMarked;
