/** Reports that share an identifier: a user name, an e-mail address, a telephone number, a postcode, a place or a school; and by what they are found. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "report", "vault", "content", "language"})
package org.thinkuknow.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
