/** Work that may take long and has to be done by one node: when it is due, whether the clock is to be trusted, how it went. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "centre", "audit"})
package org.thinkuknow.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
