/** The help and trust pages: how telling works, who reads it, privacy, families, schools, helplines. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "content", "shell"})
package org.thinkuknow.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
