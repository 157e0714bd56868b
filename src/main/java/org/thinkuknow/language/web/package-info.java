/** The words that every plain page has, in the language of its address. */
@NullMarked
package org.thinkuknow.language.web;

import org.jspecify.annotations.NullMarked;
