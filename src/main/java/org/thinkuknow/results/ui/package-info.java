/** What teachers see of what a class has shown, and where a school says how long it stays. */
@NullMarked
package org.thinkuknow.results.ui;

import org.jspecify.annotations.NullMarked;
