/** The agreed examples as a table. */
@NullMarked
package org.thinkuknow.labelling.web;

import org.jspecify.annotations.NullMarked;
