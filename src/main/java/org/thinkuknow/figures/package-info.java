/** What a figure is made of: facts without words, the rules for small numbers, and how sure a share is. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
