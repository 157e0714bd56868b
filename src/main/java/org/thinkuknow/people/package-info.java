/** People across cases: a sealed card of a child, a suspect or a witness, what it is found by, and its roles in cases. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "links", "report", "retention", "vault"})
package org.thinkuknow.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
