/** Law that was passed begins to count when two people have read the instrument that starts it, and not before. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "audit", "centre", "duties", "shell"})
package org.thinkuknow.commencement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
