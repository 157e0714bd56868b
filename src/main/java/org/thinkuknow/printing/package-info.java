/** Documents to keep and print, in every script: whatever a font lacks is named and never lost. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
