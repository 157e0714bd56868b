/** A lesson as a form: cards for its steps and questions, each with what is still to do. */
@NullMarked
package org.thinkuknow.ownlessons.ui.form;

import org.jspecify.annotations.NullMarked;
