/** What is kept of whom, column by column, why, for how long and who reads it; the record of processing is made from it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content"})
package org.thinkuknow.datamap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
