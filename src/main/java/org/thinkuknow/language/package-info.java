/** Recognises that a text is not in English, so that nobody takes silence of the signs for calm. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
