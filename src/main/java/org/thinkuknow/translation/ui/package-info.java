/** Where an administrator sees which languages are checked, and switches them off. */
@NullMarked
package org.thinkuknow.translation.ui;

import org.jspecify.annotations.NullMarked;
