/** The list of a school's own lessons, the editor and the teacher's page of each edition. */
@NullMarked
package org.thinkuknow.ownlessons.ui;

import org.jspecify.annotations.NullMarked;
