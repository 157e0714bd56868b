/** Shows figures of a node to whoever watches it, on a port of their own (numbers alone, each named by its module), and hands its log on. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
