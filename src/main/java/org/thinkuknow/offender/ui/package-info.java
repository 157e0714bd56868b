/** Where managers keep the register of offenders, and see what is due of whom. */
@NullMarked
package org.thinkuknow.offender.ui;

import org.jspecify.annotations.NullMarked;
