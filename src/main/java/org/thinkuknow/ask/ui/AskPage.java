package org.thinkuknow.ask.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.ask.Answer;
import org.thinkuknow.ask.Topic;
import org.thinkuknow.shell.AskForm;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.List;

/** The search, and below it every question by topic. */
final class AskPage {

    private AskPage() {}

    static PublicPage of(List<Topic> topics) {
        var lead = new Paragraph("Answers to what children ask about life online. Nothing you ask is silly.");
        lead.addClassName("lead");
        var article = new Article(new H1("Ask anything"), lead, new AskForm(""));
        article.addClassName("ask");
        topics.stream().map(AskPage::topic).forEach(article::add);
        return new PublicPage(
                        "Ask anything",
                        "Answers to what children ask about being safe online, found however you spell it.",
                        "/ask",
                        "",
                        ReportLink.DEFAULT,
                        article)
                .styled("ask");
    }

    private static Section topic(Topic topic) {
        var section = new Section(new H2(topic.title()), list(topic.answers()));
        section.setId(topic.id());
        return section;
    }

    /** Questions as links. */
    static UnorderedList list(List<Answer> answers) {
        var list = new UnorderedList();
        list.addClassName("questions-asked");
        answers.forEach(answer -> list.add(new ListItem(new PageLink(answer.address(), answer.question()))));
        return list;
    }
}
