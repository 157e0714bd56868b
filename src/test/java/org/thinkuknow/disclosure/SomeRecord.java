package org.thinkuknow.disclosure;

import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.ChildWords;

import java.time.LocalDate;
import java.time.LocalTime;

/** What a teacher wrote of a child in whom nothing is wrong, for tests that start no application. */
final class SomeRecord {

    private SomeRecord() {}

    static DisclosureText of(String child, String group) {
        return new DisclosureText(
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(9, 30),
                        "the library",
                        ChildWords.of(child),
                        ChildWords.of("we talked about the weather"),
                        "",
                        DangerAnswer.NO,
                        DangerAnswer.NO,
                        DangerAnswer.NO)
                .with(new SchoolPart(group, DangerAnswer.YES, Category.ONLINE, AboutStaff.NOBODY));
    }
}
