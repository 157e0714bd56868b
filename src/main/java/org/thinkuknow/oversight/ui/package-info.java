/** What analysts read, print and take along. */
@NullMarked
package org.thinkuknow.oversight.ui;

import org.jspecify.annotations.NullMarked;
