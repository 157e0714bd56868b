package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.DangerAnswer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/**
 * What an invented child told at a school of the demo.
 *
 * @param group    the child's class
 * @param safeHome whether the child is safe to go home
 * @param hurt     whether somebody hurts the child
 * @param ago      about how long ago it was
 */
record DemoTold(
        String child,
        String group,
        String words,
        @Nullable Category category,
        @Nullable AboutStaff about,
        DangerAnswer safeHome,
        DangerAnswer hurt,
        Duration ago) {

    private static final Duration TODAY = Duration.ofHours(12);
    private static final LocalTime MORNING = LocalTime.of(10, 40);

    /** One in which nobody is in danger today, and that is about nobody at the school. */
    static DemoTold calm(String child, String group, String words, Category category, Duration ago) {
        return new DemoTold(child, group, words, category, AboutStaff.NOBODY, DangerAnswer.YES, DangerAnswer.NO, ago);
    }

    /** The same, where somebody hurts or threatens the child. */
    DemoTold withDanger() {
        return new DemoTold(child, group, words, category, about, safeHome, DangerAnswer.YES, ago);
    }

    DemoTold safeHome(DangerAnswer answer) {
        return new DemoTold(child, group, words, category, about, answer, hurt, ago);
    }

    DemoTold aboutColleague() {
        return new DemoTold(child, group, words, category, AboutStaff.COLLEAGUE, safeHome, hurt, ago);
    }

    /** When it was told: whatever was not today, in the middle of a morning at school. */
    Instant at(Instant now) {
        var then = now.minus(ago);
        return ago.compareTo(TODAY) < 0
                ? then
                : UkTime.instant(UkTime.date(then).atTime(MORNING));
    }

    /** As the teacher wrote it down at once. */
    DisclosureText text(Instant now) {
        var then = UkTime.shown(at(now));
        return new DisclosureText(
                        then.toLocalDate(),
                        then.toLocalTime().withSecond(0).withNano(0),
                        "Classroom " + group,
                        child,
                        words,
                        "Quiet, looked at the floor. I said who I have to tell and why.",
                        DangerAnswer.NO,
                        hurt,
                        DangerAnswer.NO)
                .with(new SchoolPart(group, safeHome, category, about));
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DemoTold[]";
    }
}
