/** Files of a visit, and the pages that need no sign-in. */
@NullMarked
package org.thinkuknow.outreach.web;

import org.jspecify.annotations.NullMarked;
