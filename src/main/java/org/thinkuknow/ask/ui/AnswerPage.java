package org.thinkuknow.ask.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.ask.Answer;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.shell.AskForm;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.HelpWays;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.List;
import java.util.stream.Stream;

/** One answer. Where a child may be in danger, the ways to help stand first. */
final class AnswerPage {

    private AnswerPage() {}

    static PublicPage of(Answer answer, List<Answer> related, Helpline emergency) {
        var back = new Paragraph(new PageLink("/ask", "All questions"));
        back.addClassName("back");
        var article = new Article(back, new H1(answer.question()), Classed.of(new Paragraph(answer.brief()), "lead"));
        article.addClassName("answer");
        if (answer.danger()) {
            article.add(HelpWays.first(Stream.concat(
                            Stream.of(emergency), answer.helplines().stream().filter(line -> !line.equals(emergency)))
                    .toList()));
        }
        article.add(
                html(answer.html()), new Section(new H2("What to do now"), html(answer.whatToDo())), whoHelps(answer));
        if (!related.isEmpty()) {
            article.add(new Section(new H2("Others ask"), AskPage.list(related)));
        }
        article.add(
                new Section(new H2("Ask something else"), new AskForm("")),
                Classed.of(new Paragraph("Looked over on %s.".formatted(UkTime.day(answer.checked()))), "checked"));
        return new PublicPage(answer.question(), answer.brief(), answer.address(), "", ReportLink.DEFAULT, article)
                .styled("ask");
    }

    private static Section whoHelps(Answer answer) {
        var section = new Section(new H2("Who can help"), html(answer.whoHelps()));
        if (!answer.danger()) {
            section.add(HelpWays.list(answer.helplines()));
        }
        answer.lesson()
                .ifPresent(lesson -> section.add(new Paragraph(new PageLink(lesson, "There is a lesson about this"))));
        return section;
    }

    private static Html html(String html) {
        return new Html("<div class=\"words\">" + html + "</div>");
    }
}
