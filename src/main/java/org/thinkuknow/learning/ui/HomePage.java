package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.TellButton;
import org.thinkuknow.content.WhoReads;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.shell.AskForm;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.Arrays;

/** The first page: four doors, and how telling somebody works. */
final class HomePage {

    private static final String ABOUT = "Stories, chats and quizzes about friends, games and feelings online.";

    private HomePage() {}

    static PublicPage of(Helpline childline, WhoReads whoReads) {
        var lead = Classed.of(new Paragraph(ABOUT + " You need no account."), "lead");
        var doors = Classed.of(new UnorderedList(), "doors");
        Arrays.stream(AgeBand.values()).map(HomePage::door).forEach(doors::add);
        var ask = Classed.of(new Section(new H2("Ask anything"), new AskForm("")), "ask");
        var home = Classed.of(
                new Article(
                        new H1("Hello! How old are you?"),
                        lead,
                        doors,
                        ask,
                        worry(childline, whoReads.to(AgeBand.SEVEN_TO_ELEVEN.slug())),
                        adults()),
                "home");
        return new PublicPage(
                        "Learn to be safe online",
                        ABOUT + " Tell somebody if you are worried.",
                        "/",
                        "",
                        ReportLink.DEFAULT,
                        home)
                .styled("cards", "ask");
    }

    private static ListItem door(AgeBand band) {
        var link = new PageLink(
                "/learn/" + band.slug(),
                later(new Image(band.picture(), "")),
                Classed.of(new Span(band.title()), "age"),
                Classed.of(new Span(band.about()), "about"));
        return new ListItem(link.look("door", Look.of(band)));
    }

    private static Component worry(Helpline childline, String whoReads) {
        var promises = new UnorderedList(
                promise("One tap.", "One page to fill in. You choose what to say."),
                promise("No account.", "You do not have to give your name."),
                promise("You are not in trouble for telling.", whoReads));
        var call = new Paragraph(
                new Text("Would you rather talk? Call " + childline.name() + ": "),
                new Anchor("tel:" + childline.dial(), childline.phone().orElse("")),
                new Text(". It is free, day and night."));
        var text = Classed.of(
                new Section(
                        new H2("Is something worrying you?"),
                        promises,
                        new Paragraph(new PageLink("/report", TellButton.NAME).look("big-help")),
                        call),
                "worry");
        text.add(later(
                new Image("/illustrations/tell-someone.svg", "A boy tells his teacher about a worry. She listens.")));
        return text;
    }

    /** A picture that may come after the words: its place is kept. */
    private static Image later(Image picture) {
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private static ListItem promise(String strong, String rest) {
        return new ListItem(Classed.of(new Span(strong), "strong"), new Text(" " + rest));
    }

    private static Component adults() {
        return Classed.of(
                new Section(
                        new H2("For teachers and families"),
                        new Paragraph(
                                "Every lesson has a teacher's page: the plan, notes, what to do if a child tells you something, "
                                        + "and a sheet to take home. Open a lesson and choose \"Teach this lesson\"."),
                        new UnorderedList(
                                link("/help/families", "For families"),
                                link("/help/teachers", "For teachers and schools"),
                                link("/learn/map", "Curriculum map"),
                                link("/help", "How telling works, and who else can help")),
                        new Paragraph(
                                new Text("Worried about a child? "),
                                new PageLink("/report", "You can report it too"),
                                new Text("."))),
                "adults");
    }

    private static ListItem link(String address, String words) {
        return new ListItem(new PageLink(address, words));
    }
}
