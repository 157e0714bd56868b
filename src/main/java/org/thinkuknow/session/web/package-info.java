/** What open pages tell of whoever sits at them. */
@NullMarked
package org.thinkuknow.session.web;

import org.jspecify.annotations.NullMarked;
