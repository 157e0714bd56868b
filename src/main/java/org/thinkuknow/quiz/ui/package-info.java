/** The page on which a quiz is taken. */
@NullMarked
package org.thinkuknow.quiz.ui;

import org.jspecify.annotations.NullMarked;
