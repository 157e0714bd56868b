/** What the reader is, and where supervisors write and read examples. */
@NullMarked
package org.thinkuknow.labelling.ui;

import org.jspecify.annotations.NullMarked;
