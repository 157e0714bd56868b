package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What is written down beside the rest when a child tells a visitor of the centre at a school.
 *
 * @param school    as it is called; the visit says it, nobody types it
 * @param className of the child
 * @param asked     the questions that the adult asked, word for word
 * @param near      who was near
 * @param injuries  described, never photographed
 * @param toldNext  what the child was told would happen
 * @param wishes    what the child wishes
 * @param duty      what the duty to report asks for; null where it is not in force, and in all that is older
 */
public record VisitPart(
        String school,
        String className,
        String asked,
        String near,
        String injuries,
        String toldNext,
        String wishes,
        @Nullable DutyPart duty) {

    /** Nothing is written yet. */
    public static final VisitPart NOTHING = new VisitPart("", "", "", "", "", "", "");

    /** Where no duty to report is in force. */
    public VisitPart(
            String school,
            String className,
            String asked,
            String near,
            String injuries,
            String toldNext,
            String wishes) {
        this(school, className, asked, near, injuries, toldNext, wishes, null);
    }

    /** What the duty to report asks for, where it was asked. */
    public Optional<DutyPart> dutyPart() {
        return Optional.ofNullable(duty);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "VisitPart[]";
    }
}
