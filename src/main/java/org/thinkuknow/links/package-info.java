/** What reports are found by, and which share a user name, an e-mail address, a telephone number, a postcode, a place or a school. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "report", "vault", "content", "language"})
package org.thinkuknow.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
