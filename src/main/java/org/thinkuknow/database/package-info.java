/**
 * A real MariaDB for people who have no database server: started, watched, mended and stopped with the application; and how columns
 * hold moments.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
