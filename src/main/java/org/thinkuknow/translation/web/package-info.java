/** The words that every plain page has, in the language of its address. */
@NullMarked
package org.thinkuknow.translation.web;

import org.jspecify.annotations.NullMarked;
