package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Field;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.ui.HighlightedText.Sign;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One of two cases that stand side by side: how it stands, what was told, and why it has its level. */
class BesidePane extends Article {

    /** @param called what the case is to whoever compares, such as "This case" */
    BesidePane(String called, OpenCase open, Function<String, List<Sign>> signs, Instant now) {
        addClassName("beside");
        var facts = open.facts();
        var report = open.report();
        var heading = new H2(new Span(called + ": "), SharesWith.link(facts));
        var level = new Paragraph(
                (facts.level() == Level.ONE ? "▲ " : "") + facts.level().title());
        level.addClassNames("level", "level-" + facts.level().name().toLowerCase(Locale.ROOT));
        var stands = new Paragraph(
                new Span(SummaryPane.stands(open) + ". By " + report.door().words() + ", "),
                ReadableTimes.component(report.receivedAt(), now));
        stands.addClassName("facts");
        var words = new HighlightedText(report.words().getOrDefault(Field.WHAT, ""), signs);
        words.addClassName("words");
        add(heading, level, stands, words, ReportPane.rest(report), ReportPane.dangers(report));
        if (!report.messages().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("messages");
            report.messages().forEach(message -> {
                var line = new ListItem(
                        new Span(message.from()),
                        ReadableTimes.component(message.sentAt(), now),
                        new HighlightedText(
                                message.text(), message.author() == Author.CHILD ? signs : centre -> List.of()));
                line.addClassName(message.author() == Author.CHILD ? "from-child" : "from-centre");
                list.add(line);
            });
            add(new H3("Messages"), list);
        }
        if (!facts.judged().reasons().isEmpty()) {
            var reasons = new SummaryPane.ReasonList(facts.judged().reasons());
            reasons.setId("reasons-" + facts.reference());
            add(new H3("Why it has its level"), reasons);
        }
    }
}
