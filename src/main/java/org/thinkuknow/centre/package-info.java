/** Who runs this service, whether anybody watches it, and what production must have before it starts (decision 0001). */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
