/** Age bands, strands and lessons. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "content", "shell"})
package org.thinkuknow.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
