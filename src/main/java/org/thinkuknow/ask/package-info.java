/** The ask library: what children ask, answered, and found however it is spelt. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "content", "figures", "learning", "shell"})
package org.thinkuknow.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
