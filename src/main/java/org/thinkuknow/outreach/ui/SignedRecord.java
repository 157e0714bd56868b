package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.DangerQuestion;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.KeptDisclosure;
import org.thinkuknow.disclosure.VisitPart;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.SchoolAcknowledgement;
import org.thinkuknow.outreach.SignedDisclosure;
import org.thinkuknow.outreach.StaffConcerns;
import org.thinkuknow.outreach.VisitTelling;
import org.thinkuknow.outreach.VisitWords;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A signed record and what comes next: the school's lead reads it here and acknowledges it, or nobody there does. */
class SignedRecord extends Div {

    SignedRecord(
            OpenedVisit visit,
            KeptDisclosure kept,
            SignedDisclosure row,
            VisitWords words,
            VisitTelling telling,
            SchoolAcknowledgement school,
            StaffConcerns concerns,
            Runnable again) {
        var signed =
                new Paragraph("Signed and sent. Officers have it under reference %s. It cannot be changed any more."
                        .formatted(kept.report()));
        signed.setId("signed");
        add(signed);
        if (!row.forSchool()) {
            add(new NotForSchool(concerns.of(visit.facts().school())));
        } else {
            if (row.acknowledgedAt() != null) {
                add(hasRead(
                        row,
                        school.acknowledgedBy(visit.reference(), kept.reference())
                                .orElse("")));
            }
            if (row.waitsForSchool()) {
                forSchool(visit, row, words, school, again);
            }
        }
        add(text(kept.text()));
        if (row.forSchool()) {
            add(new Paragraph(Buttons.plain(
                    "print", "Print it", () -> UI.getCurrent().getPage().executeJs("print()"))));
        }
        add(new LaterPart(row, telling, again));
    }

    /** What was shown can only be acknowledged with a code by e-mail. */
    private void forSchool(
            OpenedVisit visit, SignedDisclosure row, VisitWords words, SchoolAcknowledgement school, Runnable again) {
        if (!row.isOnlyShown()) {
            add(new Paragraph("Do not leave before the school has acknowledged it."));
        }
        if (!row.isOnlyShown() || !visit.arrangements().leadMail().isEmpty()) {
            add(new AcknowledgeForm(visit, row, words, school, again));
        }
    }

    private static Paragraph hasRead(SignedDisclosure row, String by) {
        var who = Stream.of(
                        by,
                        row.acknowledgedAs() == null ? "" : row.acknowledgedAs().words())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        var at = row.acknowledgedAt() == null ? "" : " on " + UkTime.words(row.acknowledgedAt());
        var said = new Paragraph(
                row.isAcknowledged()
                        ? "Acknowledged%s by %s.".formatted(at, who)
                        : "Shown to %s%s, not verified.".formatted(who, at));
        said.setId("acknowledged");
        return said;
    }

    static Section text(DisclosureText text) {
        var part = text.visitPart().orElse(VisitPart.NOTHING);
        var facts = Classed.of(new DescriptionList(), "facts");
        fact(facts, "The child", text.pupil());
        fact(facts, "Class", part.className());
        fact(facts, "School", part.school());
        fact(facts, "When", text.date() == null ? "" : "%s, %s".formatted(UkTime.day(text.date()), text.time()));
        fact(facts, "Where", text.place());
        fact(facts, "Who was near", part.near());
        fact(
                facts,
                AboutStaff.QUESTION,
                text.schoolPart().aboutStaff().map(AboutStaff::words).orElse(""));
        DangerQuestion.of(text).forEach(asked -> fact(facts, asked.question().words(), asked.answerWords()));
        fact(facts, "Questions that were asked", part.asked());
        fact(facts, "What the visitor saw", text.adultView());
        fact(facts, "Injuries", part.injuries());
        fact(facts, "What the child was told", part.toldNext());
        fact(facts, "What the child wishes", part.wishes());
        part.dutyPart().ifPresent(duty -> duty.each((asked, answer) -> fact(facts, asked, answer)));
        var words = Classed.of(new Div(text.childWords()), "told");
        words.setId("child-words");
        var section = new Section(new H2("The child's own words"), words, new H2("The record"), facts);
        section.addClassName("record");
        return section;
    }

    private static void fact(DescriptionList list, String name, String words) {
        VisitHead.fact(list, name, words.isBlank() ? "not given" : words);
    }
}
