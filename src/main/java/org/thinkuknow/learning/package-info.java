/** Age bands, strands and lessons. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "shell"})
package org.thinkuknow.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
