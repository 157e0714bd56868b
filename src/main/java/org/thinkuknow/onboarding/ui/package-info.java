/** Where a lead asks colleagues, and where administrators see which schools wait. */
@NullMarked
package org.thinkuknow.onboarding.ui;

import org.jspecify.annotations.NullMarked;
