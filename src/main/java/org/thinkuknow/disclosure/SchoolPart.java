package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.report.DangerAnswer;

import java.util.Optional;

/**
 * What is written down beside the rest in a school's own log; at a visit, who it is about and whether the child is safe to go home.
 *
 * @param className of the child
 * @param safeHome  whether the child is safe to go home on the day it was told
 * @param category  what it is mostly about; null if it was not chosen
 * @param about     whether it is about somebody who works there; null if that was not answered
 */
public record SchoolPart(
        String className,
        DangerAnswer safeHome,
        @Nullable Category category,
        @Nullable AboutStaff about) {

    /** Nothing is written yet. */
    public static final SchoolPart NOTHING = new SchoolPart("", DangerAnswer.UNSAID, null, null);

    /** Whether it is about somebody who works there, where that was answered. */
    public Optional<AboutStaff> aboutStaff() {
        return Optional.ofNullable(about);
    }

    /** What it is mostly about, where that was chosen. */
    public Optional<Category> chosenCategory() {
        return Optional.ofNullable(category);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "SchoolPart[]";
    }
}
