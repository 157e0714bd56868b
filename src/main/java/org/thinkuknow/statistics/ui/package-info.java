/** What analysts read, print and take along. */
@NullMarked
package org.thinkuknow.statistics.ui;

import org.jspecify.annotations.NullMarked;
