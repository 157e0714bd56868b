/** What a class has shown, to take along. */
@NullMarked
package org.thinkuknow.classroom.web;

import org.jspecify.annotations.NullMarked;
