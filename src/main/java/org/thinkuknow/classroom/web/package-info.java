/** How pupils' screens follow a live lesson and answer. */
@NullMarked
package org.thinkuknow.classroom.web;

import org.jspecify.annotations.NullMarked;
