/** What teacher and board see of a live lesson. */
@NullMarked
package org.thinkuknow.classroom.ui;

import org.jspecify.annotations.NullMarked;
