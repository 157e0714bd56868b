/** How much one address may send at a time, and how a busy address still gets through. No first report is ever refused. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "content", "database", "translation", "vault"})
package org.thinkuknow.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
