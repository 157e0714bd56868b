/** How reactions to events are carried out: lanes by urgency, way for senders, and another try for what failed (decision 0031). */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "notification", "report"})
package org.thinkuknow.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
