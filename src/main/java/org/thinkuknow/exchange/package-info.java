/** Lessons and quizzes for other systems: Moodle GIFT, QTI 2.1, CSV and SCORM 1.2 out; GIFT and Kahoot spreadsheets in (decision 0007). */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "content", "learning", "quiz", "printing"})
package org.thinkuknow.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
