/** The page that keeps what was typed while an address is busy. */
@NullMarked
package org.thinkuknow.limits.web;

import org.jspecify.annotations.NullMarked;
