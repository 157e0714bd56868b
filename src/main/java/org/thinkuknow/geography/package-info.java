/** Police forces, local authorities and the outward postcodes that lead to them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
