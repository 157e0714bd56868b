package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.outreach.AcknowledgedAs;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.SchoolAcknowledgement;
import org.thinkuknow.outreach.SignedDisclosure;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.outreach.VisitWords;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.Arrays;
import java.util.LinkedHashMap;

/** Whoever has read a record at the school gives their name and a code. */
class AcknowledgeForm extends Section {

    private final Div code = new Div();

    AcknowledgeForm(
            OpenedVisit visit,
            SignedDisclosure row,
            VisitWords words,
            SchoolAcknowledgement school,
            Runnable acknowledged) {
        setId("acknowledge");
        code.setId("code-here");
        code.getElement().setAttribute("role", "status");
        var nation = words.of(visit.facts().school().nation());
        add(
                new H2("The school reads it"),
                new Paragraph(
                        ("Give the %s this screen or the printed page. Not there? Ask for the deputy, then for the head "
                                        + "teacher. If nobody of the school can be reached, ring %s.")
                                .formatted(nation.lead(), nation.care())));
        if (!visit.arrangements().leadMail().isEmpty()) {
            add(new Paragraph(Classed.of(
                    Buttons.plain("code-sent", "Send the code to their e-mail", () -> make(visit, row, school, true)),
                    "first-choice")));
        }
        if (!row.isOnlyShown()) {
            add(
                    new Paragraph(
                            "A code that this screen shows does not prove that the school has read it. The record then says “Shown "
                                    + "to …, not verified”, and supervisors are told."),
                    new Paragraph(Buttons.plain("code-shown", "Show a code", () -> make(visit, row, school, false))));
        }
        var as = new LinkedHashMap<String, String>();
        Arrays.stream(AcknowledgedAs.values()).forEach(each -> as.put(each.name(), each.words()));
        var form = new PlainForm("acknowledge-form", "I have read this and am acting on it", typed -> {
            school.acknowledge(
                    row.visit(),
                    row.disclosure(),
                    typed.text("by"),
                    Arrays.stream(AcknowledgedAs.values())
                            .filter(each -> each.name().equals(typed.text("as")))
                            .findFirst()
                            .orElse(AcknowledgedAs.LEAD),
                    typed.text("code"));
            acknowledged.run();
        });
        form.line("by", "Your name", "The person who has read it.", "")
                .choice("as", "You are", "", as, AcknowledgedAs.LEAD.name())
                .input("code", "The code of six digits", "", "tel", "");
        add(code, form);
    }

    private void make(OpenedVisit visit, SignedDisclosure row, SchoolAcknowledgement school, boolean byMail) {
        code.removeAll();
        try {
            var shown = school.makeCode(row.visit(), row.disclosure(), byMail);
            code.add(shown.map(digits -> Classed.of(new Paragraph(digits), "code"))
                    .orElseGet(() ->
                            new Paragraph("A code is on its way to %s. It is good for ten minutes from when it leaves."
                                    .formatted(visit.arrangements().leadMail()))));
        } catch (VisitRefused e) {
            code.add(new Paragraph(e.getMessage()));
        }
    }
}
