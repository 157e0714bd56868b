/** What officers may begin a message with, and where they send whoever is not for us; from content/templates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "report"})
package org.thinkuknow.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
