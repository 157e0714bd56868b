/** Where administrators put schools into a trust, and where its lead reads its numbers. */
@NullMarked
package org.thinkuknow.trusts.ui;

import org.jspecify.annotations.NullMarked;
