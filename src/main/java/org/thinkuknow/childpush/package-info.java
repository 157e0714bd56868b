/** Short harmless notes on a device that only the child uses: an answer came (decision 0094). */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "report", "audit", "centre", "vault", "notification", "schedule"})
package org.thinkuknow.childpush;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
