package org.thinkuknow.ask.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.ask.Answer;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.TellButton;
import org.thinkuknow.content.WhoReads;
import org.thinkuknow.shell.AskForm;
import org.thinkuknow.shell.HelpWays;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.List;

/** What the search found; never a dead end. */
final class FoundPage {

    private static final int NEAREST = 3;

    private FoundPage() {}

    static PublicPage of(String words, List<Answer> found, Helplines helplines, WhoReads whoReads) {
        var article = new Article(new H1(found.isEmpty() ? "We have no answer to that yet" : "Is it one of these?"));
        article.addClassName("found");
        if (found.stream().limit(NEAREST).anyMatch(Answer::danger)) {
            article.add(HelpWays.first(List.of(helplines.get("emergency"), helplines.get("childline"))));
        }
        if (!found.isEmpty()) {
            article.add(list(found));
        }
        var person = new Section(
                new H2("Would you rather ask a person?"),
                new Paragraph("You can write to us about anything that worries you. " + whoReads.to("7-11")),
                new Paragraph(new PageLink("/report", TellButton.NAME).look("big-help")));
        article.add(
                new Section(new H2("Ask again, in other words"), new AskForm(words)),
                person,
                new Paragraph(new PageLink("/ask", "All questions")));
        return new PublicPage("Answers", "Answers to a question.", "/ask", "", ReportLink.DEFAULT, article)
                .styled("ask")
                .unlisted();
    }

    private static OrderedList list(List<Answer> found) {
        var list = new OrderedList();
        list.addClassName("answers-found");
        found.forEach(answer -> list.add(new ListItem(
                new H2(new PageLink(answer.address(), answer.question())), new Paragraph(answer.brief()))));
        return list;
    }
}
