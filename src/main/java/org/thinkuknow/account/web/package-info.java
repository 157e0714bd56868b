/** The plain pages of signing in. */
@NullMarked
package org.thinkuknow.account.web;

import org.jspecify.annotations.NullMarked;
