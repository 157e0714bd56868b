/** Who runs this service, whether anybody watches it, and what production must have before it starts. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
