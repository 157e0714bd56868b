/**
 * Small language models that turn words into numbers, so that messages of like meaning lie close together. Their weights lie inside
 * jars; nothing is fetched and no message leaves the machine. See decision 0073.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.thinkuknow.encoder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
