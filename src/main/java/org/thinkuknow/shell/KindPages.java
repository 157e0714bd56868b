package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What a child reads when something did not work. The same words as the plain error pages. */
final class KindPages {

    private KindPages() {}

    static PublicPage notFound(String path) {
        return page(
                "We cannot find that page",
                "The address may have changed. Nothing is wrong with you or your device.",
                path);
    }

    static PublicPage notAllowed() {
        return page(
                "This page is for somebody else",
                "Your account cannot open this page. If you think it should, ask your administrator.",
                "",
                new Paragraph(new PageLink("/staff", "Go to your own page"), new Text(".")));
    }

    /**
     * The page after a failure.
     *
     * @param reference what stands beside the failure in the log
     */
    static PublicPage failed(String reference) {
        return page(
                "Something went wrong here",
                "It is not your fault. Please try again in a minute. If you tell us about it, say %s."
                        .formatted(reference),
                "");
    }

    private static PublicPage page(String title, String words, String path, Component... first) {
        var ways = new Paragraph(
                new PageLink("/", "Go to the first page"),
                new Text(" or "),
                new PageLink("/report", "tell someone"),
                new Text("."));
        var help = new Paragraph(
                new Text("If somebody is in danger now, call "),
                new Anchor("tel:999", "999"),
                new Text(". Childline is there any time: "),
                new Anchor("tel:08001111", "0800 1111"),
                new Text("."));
        var article = new Article(new H1(title), new Paragraph(words));
        article.add(first);
        article.add(ways, help);
        article.addClassName("kind");
        return new PublicPage(title, words, "/" + path, "", ReportLink.DEFAULT, article).unlisted();
    }
}
