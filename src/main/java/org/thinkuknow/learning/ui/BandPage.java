package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.Progress;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.Arrays;
import java.util.List;

/** The lessons of one age, in order. */
final class BandPage {

    private BandPage() {}

    static PublicPage of(AgeBand band, List<Lesson> lessons) {
        var picture = new Image(band.picture(), "");
        var head = Classed.of(
                new Div(
                        picture,
                        new Div(
                                new H1("Lessons for " + Look.words(band)),
                                Classed.of(new Paragraph(band.about() + "."), "lead"))),
                "band-head");
        var list = Classed.of(new OrderedList(), "lessons");
        lessons.stream().map(BandPage::card).forEach(list::add);
        var article = Classed.of(new Article(head, list, new Progress.Forget(), otherAges(band)), "band");
        return new PublicPage(
                        "Lessons for " + Look.words(band),
                        "Lessons about being safe online for %s: %s.".formatted(Look.words(band), band.about()),
                        "/learn/" + band.slug(),
                        Look.of(band),
                        ReportLink.DEFAULT,
                        article)
                .styled("cards")
                .scripted(Progress.SCRIPT);
    }

    private static ListItem card(Lesson lesson) {
        var facts = Classed.of(
                new Paragraph(
                        new Span("About %d minutes".formatted(lesson.minutes())), new Progress.Seen(lesson.address())),
                "facts");
        var card = Classed.of(
                new ListItem(
                        new H2(new PageLink(lesson.address(), lesson.title())),
                        Classed.of(new Paragraph(lesson.strand().title()), "strand"),
                        new Paragraph(lesson.summary()),
                        facts),
                "lesson-card");
        FirstPicture.of(lesson).ifPresent(picture -> card.addComponentAsFirst(picture));
        return card;
    }

    private static Nav otherAges(AgeBand current) {
        var others = new UnorderedList();
        Arrays.stream(AgeBand.values())
                .filter(band -> band != current)
                .forEach(band -> others.add(new ListItem(new PageLink("/learn/" + band.slug(), band.title()))));
        var nav = Classed.of(new Nav(new H2("Other ages"), others), "other-ages");
        nav.getElement().setAttribute("aria-label", "Other ages");
        return nav;
    }
}
