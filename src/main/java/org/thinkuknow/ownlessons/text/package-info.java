/** A lesson and its quiz as parts that a form can show, and back into text; what is not changed is written as it stood (decision 0100). */
@NullMarked
package org.thinkuknow.ownlessons.text;

import org.jspecify.annotations.NullMarked;
