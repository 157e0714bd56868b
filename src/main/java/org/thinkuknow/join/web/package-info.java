/** How pupils' screens follow a live lesson and answer. */
@NullMarked
package org.thinkuknow.join.web;

import org.jspecify.annotations.NullMarked;
