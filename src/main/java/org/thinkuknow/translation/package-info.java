/** The languages in which somebody can tell us: the fixed words of the report pages, who has checked them, and which are offered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "audit", "shell"})
package org.thinkuknow.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
