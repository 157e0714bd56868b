/** The supervisor's page of what is kept and what is not. */
@NullMarked
package org.thinkuknow.retention.ui;

import org.jspecify.annotations.NullMarked;
