/** What the teacher's remote is made of, while a lesson runs and once it has ended. */
@NullMarked
package org.thinkuknow.classroom.ui.remote;

import org.jspecify.annotations.NullMarked;
