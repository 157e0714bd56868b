/** What the law asks of a registered offender and by when, as dated rules; a pure calculation without a database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "content", "shell"})
package org.thinkuknow.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
