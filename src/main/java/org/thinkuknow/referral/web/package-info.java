/** The plain pages on which an agency reads and acknowledges a referral. */
@NullMarked
package org.thinkuknow.referral.web;

import org.jspecify.annotations.NullMarked;
