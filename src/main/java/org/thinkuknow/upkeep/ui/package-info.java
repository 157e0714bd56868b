/** What administrators are told of what grows old. */
@NullMarked
package org.thinkuknow.upkeep.ui;

import org.jspecify.annotations.NullMarked;
