package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.schools.RegisteredSchool;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.Optional;

/** What a visit is: how far it has come, when, who listens to what, who goes. */
class VisitHead extends Section {

    VisitHead(OpenedVisit visit, String talk, Optional<RegisteredSchool> school) {
        setId("visit");
        if (school.filter(RegisteredSchool::isClosed).isPresent()) {
            var closed = Classed.of(
                    new Paragraph("The register says that this school is closed. Please make sure before you go."),
                    "problems");
            closed.setId("school-closed");
            add(closed);
        }
        var facts = visit.facts();
        var list = Classed.of(new DescriptionList(), "facts");
        fact(list, "When", "%s, %d minutes".formatted(UkTime.words(facts.startsAt()), facts.minutes()));
        fact(list, "Who listens", "%s, about %d".formatted(facts.audience(), facts.pupils()));
        list.add(
                new DescriptionList.Term("The talk"),
                new DescriptionList.Description(new PageLink(facts.talk() + "/teach", talk)));
        if (facts.live()) {
            fact(list, "How", "As a live lesson");
        }
        fact(list, "Who goes", String.join(", ", visit.people().values()));
        fact(list, "School's number", facts.school().number());
        school.ifPresent(known -> {
            fact(list, "Local authority", known.authority().isEmpty() ? "not known" : known.authority());
            fact(list, "Police force", known.area().says());
        });
        if (!visit.travel().isEmpty()) {
            fact(list, "How to get there", visit.travel());
        }
        add(
                new Paragraph(VisitList.label(facts.state())),
                list,
                Classed.of(
                        new Nav(
                                file(visit, "letter.pdf", "Letter to the school"),
                                file(visit, "sheet.pdf", "Visit sheet to print")),
                        "ways"));
    }

    private static PageLink file(OpenedVisit visit, String name, String words) {
        return new PageLink("/visits/%s/%s".formatted(visit.reference(), name), words);
    }

    static void fact(DescriptionList list, String name, String words) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(words));
    }
}
