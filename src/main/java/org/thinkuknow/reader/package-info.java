/**
 * A small reader beside the signs of danger: it has learned from labelled messages (content/cues/examples) how urgent a message is, by
 * what it means. It suggests and explains; a person always settles. See decision 0073.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "cues", "encoder", "language"})
package org.thinkuknow.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
