/** How much one address may send at a time, and how a busy address still gets through. No first report is ever refused. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "content", "database", "vault"})
package org.thinkuknow.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
