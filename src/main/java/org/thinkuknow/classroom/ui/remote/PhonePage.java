package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

/**
 * The page of a phone that is to drive a lesson: the same for every code, so that it tells nobody which lessons run. What it shows comes
 * with the phone's own key, through the script {@code phone-remote}.
 */
final class PhonePage {

    private PhonePage() {}

    static PublicPage of(String code) {
        var article = Classed.of(
                new Article(new H1("Your phone as the remote"), begin(), match(), drive(), said(), other(code)),
                "phone");
        article.getElement().setAttribute("data-code", code);
        return new PublicPage(
                        "Your phone as the remote",
                        "Control a live lesson from a teacher's phone.",
                        "/remote/" + code,
                        "",
                        ReportLink.DEFAULT,
                        article)
                .unlisted()
                .styled("phone")
                .scripted("phone-remote");
    }

    private static Section begin() {
        return part(
                "begin",
                new Paragraph(
                        "With this phone you can go back, go on and show the answers in this lesson. It opens nothing else."),
                button("drive", "Control this lesson", "main-action"));
    }

    private static Section match() {
        var words = Classed.of(new Paragraph(), "words");
        words.getElement().setAttribute("tabindex", "-1");
        return part(
                "match",
                new Paragraph("Find these words on the board and press them there:"),
                words,
                new Paragraph("The controls appear here once you have done that."));
    }

    private static Section drive() {
        return part(
                "driving",
                Classed.of(new Paragraph(), "lesson"),
                Classed.of(new Div(), "stop"),
                Classed.of(
                        new Paragraph("There is something only you should read. Sign in to the remote to read it."),
                        "waits"),
                Classed.of(
                        new Div(
                                button("back", "Back"),
                                button("next", "Next", "main-action"),
                                button("show", "Show the answers")),
                        "moves"));
    }

    private static Paragraph said() {
        var said = Classed.of(new Paragraph(), "said");
        said.getElement().setAttribute("role", "status");
        return said;
    }

    /** Everything that this phone does not open, for whoever signs in. */
    private static Paragraph other(String code) {
        return Classed.of(
                new Paragraph(
                        new Span("To read pupils' words, see who is in or end the lesson, "),
                        new PageLink("/teach/live/" + code, "sign in to the full remote"),
                        new Span(".")),
                "hint");
    }

    private static Section part(String name, Component... inside) {
        var part = Classed.of(new Section(inside), name);
        part.getElement().setAttribute("hidden", true);
        return part;
    }

    private static NativeButton button(String id, String words, String... look) {
        var button = Classed.of(new NativeButton(words), look);
        button.setId(id);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
