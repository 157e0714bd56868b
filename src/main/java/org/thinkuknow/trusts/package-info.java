/** A trust's lead sees numbers of its schools, and never a record of theirs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "audit", "centre", "figures", "shell"})
package org.thinkuknow.trusts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
