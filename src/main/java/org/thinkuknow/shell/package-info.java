/** Main layout, report button, exit button, error views, shared pieces of the interface. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "content"})
package org.thinkuknow.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
