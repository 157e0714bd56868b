/** Pupils in a live lesson: the page of the code, what they see and send, their open line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "classroom", "content", "learning", "limits", "quiz", "shell"})
package org.thinkuknow.join;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
