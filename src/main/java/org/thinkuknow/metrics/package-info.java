/**
 * Shows a node's figures (numbers alone, each named by its module) to whoever watches it, on a port of their own; hands its log, and
 * traces, on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
