package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.KeptDisclosure;
import org.thinkuknow.disclosure.VisitPart;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.SchoolAcknowledgement;
import org.thinkuknow.outreach.SignedDisclosure;
import org.thinkuknow.outreach.VisitTelling;
import org.thinkuknow.outreach.VisitWords;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A signed record, as the school's lead reads it on this screen or on paper, and the way to acknowledge it. */
class SignedRecord extends Div {

    SignedRecord(
            OpenedVisit visit,
            KeptDisclosure kept,
            VisitWords words,
            VisitTelling telling,
            SchoolAcknowledgement school,
            Runnable again) {
        var signed =
                new Paragraph("Signed and sent. Officers have it under reference %s. It cannot be changed any more."
                        .formatted(kept.report()));
        signed.setId("signed");
        var row = telling.of(visit.reference()).signed().stream()
                .filter(each -> each.disclosure().equals(kept.reference()))
                .findFirst()
                .orElseThrow();
        add(signed);
        if (row.isAcknowledged()) {
            add(acknowledged(
                    row,
                    school.acknowledgedBy(visit.reference(), kept.reference()).orElse("")));
        } else {
            add(
                    new Paragraph("Do not leave before the school has acknowledged it."),
                    new AcknowledgeForm(visit, row, words, school, again));
        }
        add(
                text(kept.text()),
                new Paragraph(Buttons.plain(
                        "print", "Print it", () -> UI.getCurrent().getPage().executeJs("print()"))),
                new LaterPart(visit.reference(), kept.reference(), telling, again));
    }

    private static Paragraph acknowledged(SignedDisclosure row, String by) {
        var who = Stream.of(
                        by,
                        row.acknowledgedAs() == null ? "" : row.acknowledgedAs().words())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        var at = row.acknowledgedAt() == null ? "" : " on " + UkTime.words(row.acknowledgedAt());
        var said = new Paragraph("Acknowledged%s by %s.".formatted(at, who));
        said.setId("acknowledged");
        return said;
    }

    private static Section text(DisclosureText text) {
        var part = text.visitPart().orElse(VisitPart.NOTHING);
        var facts = Classed.of(new DescriptionList(), "facts");
        fact(facts, "The child", text.pupil());
        fact(facts, "Class", part.className());
        fact(facts, "School", part.school());
        fact(facts, "When", text.date() == null ? "" : "%s, %s".formatted(UkTime.day(text.date()), text.time()));
        fact(facts, "Where", text.place());
        fact(facts, "Who was near", part.near());
        fact(facts, "Going to meet somebody from online", answer(text.meeting()));
        fact(facts, "Being hurt, touched or threatened", answer(text.hurt()));
        fact(facts, "Self-harm, or not wanting to live", answer(text.selfharm()));
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

    private static String answer(DangerAnswer answer) {
        return answer == DangerAnswer.UNSAID ? "not said" : answer.words();
    }
}
