/** Measures whether children can read what the content says to them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "learning"})
package org.thinkuknow.readability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
