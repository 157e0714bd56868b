/** Where teachers plan, prepare and look back. */
@NullMarked
package org.thinkuknow.planning.ui;

import org.jspecify.annotations.NullMarked;
