package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.TellButton;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.HelpWays;
import org.thinkuknow.shell.QrCode;
import org.thinkuknow.shell.ReportLink;

import java.util.List;

/** A sheet for the wall: how a child tells somebody, with the address in letters and as a code for a camera. */
final class HelpSheet {

    private HelpSheet() {}

    static Section of(ShelfLesson lesson, Centre centre, List<Helpline> helplines) {
        var from = LessonShelf.isInLibrary(lesson.address())
                ? lesson.address().substring(lesson.address().lastIndexOf('/') + 1)
                : "";
        var report = centre.baseUrl() + new ReportLink(from).address();
        var way = Classed.of(
                new Div(
                        new QrCode(report),
                        new Paragraph(
                                Classed.of(new Span(TellButton.NAME + ": "), "strong"),
                                new Span(centre.typed(ReportLink.DEFAULT.address())))),
                "way-in");
        var section = new Section(
                new H2("You can always tell someone"),
                Classed.of(
                        new Paragraph("You are not in trouble for telling. Tell an adult you trust, or tell us here."),
                        "lead"),
                way,
                HelpWays.list(helplines),
                Classed.of(new Paragraph("In danger now? Call 999."), "strong"));
        if (centre.isTestCopy()) {
            section.add(Classed.of(
                    new Paragraph(
                            "This sheet is from a test copy. Nobody reads what is sent there. Please do not hand it out."),
                    "test-copy"));
        }
        return section;
    }
}
