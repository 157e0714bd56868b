/** Words that do not go out with a matter: which, why, and every text without them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "report", "vault", "links"})
package org.thinkuknow.withheld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
