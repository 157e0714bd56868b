/** Where managers enter journeys abroad, see who leaves, who is away and who is not back, and choose what becomes of each. */
@NullMarked
package org.thinkuknow.travel.ui;

import org.jspecify.annotations.NullMarked;
