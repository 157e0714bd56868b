/** A school's own lesson as a file to take away. */
@NullMarked
package org.thinkuknow.ownlessons.web;

import org.jspecify.annotations.NullMarked;
