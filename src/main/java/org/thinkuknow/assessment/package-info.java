/**
 * What the answers and words of a report suggest: how soon somebody must act, and why. See decision 0044.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"report", "content", "cues", "language", "reader"})
package org.thinkuknow.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
