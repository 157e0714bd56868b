/** Every school of the United Kingdom as the registers know it: found by name, postcode or number, with its authority and police force. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "geography", "audit", "centre", "schedule"})
package org.thinkuknow.schools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
