package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.Staff;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReportRefused;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a record goes to the officers, field by field: the child's words apart from everything that is an adult's. */
@Component
class DisclosureReport {

    private final Staff staff;
    private final StaffConcernLines concern;

    DisclosureReport(Staff staff, StaffConcernLines concern) {
        this.staff = staff;
        this.concern = concern;
    }

    /**
     * The record as a report.
     *
     * @param how why it goes to the officers, as a line for them; may be empty
     * @throws DisclosureRefused if a field cannot be taken as it is
     */
    NewReport of(Disclosure record, DisclosureText text, String how) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        words.put(Field.WHAT, text.childWords());
        words.put(Field.ADULT_VIEW, text.adultView());
        words.put(Field.WHO, "pupil");
        words.put(Field.NAME, text.pupil());
        words.put(Field.TOLD_WHEN, text.date() + " " + text.time());
        words.put(Field.TOLD_WHERE, text.place());
        words.put(
                Field.CONTACT,
                "From %s (%s), who wrote this down".formatted(staff.nameOf(record.author()), record.author()));
        text.visitPart().ifPresent(part -> {
            words.put(Field.SCHOOL, schoolAndClass(part));
            words.put(Field.ASKED, part.asked());
            words.put(Field.NEAR, part.near());
            words.put(Field.INJURIES, part.injuries());
            words.put(Field.TOLD_NEXT, part.toldNext());
            words.put(Field.WISHES, part.wishes());
            words.put(Field.DUTY, part.dutyPart().map(DutyPart::lines).orElse(""));
        });
        var school = text.schoolPart();
        words.put(
                Field.HOME,
                school.safeHome() == DangerAnswer.UNSAID
                        ? ""
                        : school.safeHome().words());
        words.put(Field.AT_SCHOOL, lines(record, school, how));
        try {
            return new NewReport(
                    "disclosure " + record.reference(),
                    record.visit().isPresent() ? Door.VISIT : Door.DISCLOSURE,
                    words,
                    new Dangers(text.meeting(), text.hurt(), text.selfharm()),
                    "",
                    "");
        } catch (ReportRefused e) {
            throw new DisclosureRefused(List.copyOf(e.sentences().values()));
        }
    }

    private String lines(Disclosure record, SchoolPart part, String how) {
        return Stream.of(
                        part.className().isBlank() ? "" : "Class: " + part.className(),
                        part.chosenCategory()
                                .map(category -> "Category: " + category.words())
                                .orElse(""),
                        part.aboutStaff()
                                .filter(AboutStaff::isSomebody)
                                .map(about -> aboutStaff(record, about))
                                .orElse(""),
                        how)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String aboutStaff(Disclosure record, AboutStaff about) {
        var first = ("About somebody who works at the school: %s. Do not tell that person. In England and Wales the "
                        + "local authority's designated officer advises what may be done and said.")
                .formatted(
                        switch (about) {
                            case HEAD -> "the head teacher";
                            case LEAD -> "a safeguarding lead";
                            default -> "a member of staff, a volunteer, a governor or a visitor";
                        });
        return Stream.concat(Stream.of(first), concern.of(record.school(), about))
                .collect(Collectors.joining("\n"));
    }

    /** The class was typed and stays whole; a school's long name gives way, so that it keeps no record from being signed. */
    private static String schoolAndClass(VisitPart part) {
        var end = part.className().isBlank() ? "" : ", class " + part.className();
        var room = Field.SCHOOL.longest() - end.codePointCount(0, end.length());
        var school = part.school();
        var kept = Math.clamp(school.codePointCount(0, school.length()), 0, Math.max(room, 0));
        return school.substring(0, school.offsetByCodePoints(0, kept)) + end;
    }
}
