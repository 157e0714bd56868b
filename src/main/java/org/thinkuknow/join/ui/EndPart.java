package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.classroom.HowItWas;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.ReportLink;

/** What a pupil sees when the lesson has ended: what it was about, how it was for them in one tap, and who there is to tell. */
final class EndPart {

    private EndPart() {}

    static Component of(Lesson lesson, ReportLink help) {
        var title = new H2("The lesson has ended");
        title.getElement().setAttribute("tabindex", "-1");
        var end = Classed.of(new Div(title, new Paragraph("Well done, everybody.")), "the-end", "to-hear");
        end.add(new H3("What it was about"), new Paragraph(lesson.summary()));
        var asked = Classed.of(new Div(), "how-it-was");
        asked.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "How was this lesson for you?")
                .setAttribute("data-question", HowItWas.ID);
        for (var place = 0; place < HowItWas.CHOICES.size(); place++) {
            var button = ScreenQuestion.button("", "option");
            button.add(Classed.of(new Span(HowItWas.CHOICES.get(place)), "say"));
            button.getElement().setAttribute("data-place", String.valueOf(place));
            asked.add(button);
        }
        var said = Classed.of(new Paragraph(), "said");
        said.getElement().setAttribute("role", "status");
        end.add(new H3("How was it for you?"), asked, said);
        end.add(
                new H3("Something on your mind?"),
                new Paragraph("Talk to a grown-up you trust, at home or at school. You can also tell us: "),
                new Paragraph(new PageLink(help.address(), help.words()).look("help-link")));
        if (lesson.isOpenToAll()) {
            end.add(new Paragraph(new PageLink(lesson.address(), "Read it again").look("main-action")));
        }
        end.getElement().setAttribute("hidden", true);
        return end;
    }
}
