/** Files that a safeguarding lead takes away. */
@NullMarked
package org.thinkuknow.disclosure.web;

import org.jspecify.annotations.NullMarked;
