/** Signs of danger in free text, from content/cues/. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content"})
package org.thinkuknow.cues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
