/** The board of a live lesson, which a class reads from eight metres. */
@NullMarked
package org.thinkuknow.classroom.ui.board;

import org.jspecify.annotations.NullMarked;
