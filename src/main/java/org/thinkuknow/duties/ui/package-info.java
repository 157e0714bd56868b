/** Where managers work out what has to be notified and by when; nothing of it is kept. */
@NullMarked
package org.thinkuknow.duties.ui;

import org.jspecify.annotations.NullMarked;
