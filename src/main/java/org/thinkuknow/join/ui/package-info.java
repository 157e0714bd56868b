/** What pupils see of a live lesson. */
@NullMarked
package org.thinkuknow.join.ui;

import org.jspecify.annotations.NullMarked;
