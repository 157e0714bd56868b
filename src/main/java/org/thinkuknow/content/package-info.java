/** Finds, checks and renders the files in content/; the only user of Flexmark. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre"})
package org.thinkuknow.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
