/** Where two people start a law that was passed. */
@NullMarked
package org.thinkuknow.commencement.ui;

import org.jspecify.annotations.NullMarked;
