/** Supervisors write examples for the reader, two of them read each, and whoever works here sees what the reader is and learns from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "assessment", "audit", "centre", "language", "reader", "shell", "vault"})
package org.thinkuknow.labelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
