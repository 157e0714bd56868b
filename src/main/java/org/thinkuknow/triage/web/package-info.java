/** The plain pages on which an agency reads and acknowledges a referral. */
@NullMarked
package org.thinkuknow.triage.web;

import org.jspecify.annotations.NullMarked;
