/** Questions, marking and what to look at again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "learning", "shell"})
package org.thinkuknow.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
