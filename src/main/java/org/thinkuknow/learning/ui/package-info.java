/** The pages on which lessons are found, read and taught. */
@NullMarked
package org.thinkuknow.learning.ui;

import org.jspecify.annotations.NullMarked;
