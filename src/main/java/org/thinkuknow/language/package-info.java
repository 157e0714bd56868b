/** Recognises that a text is not in English, so that nobody takes silence of the signs for calm; and knows how names sound. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
