package org.thinkuknow.help.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.content.TellButton;
import org.thinkuknow.help.Audience;
import org.thinkuknow.help.HelpPage;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.List;

/** Every help page, by whom it speaks to. */
final class HelpList {

    private HelpList() {}

    static PublicPage of(List<HelpPage> pages) {
        var lead = new Paragraph("How telling us works, who reads it, and who else can help.");
        lead.addClassName("lead");
        var article = new Article(
                new H1("Help"), lead, new Paragraph(new PageLink("/report", TellButton.NAME).look("big-help")));
        article.addClassName("help-list");
        for (var audience : Audience.values()) {
            var list = new UnorderedList();
            list.addClassName("help-pages");
            pages.stream()
                    .filter(page -> page.audience() == audience)
                    .forEach(page -> list.add(
                            new ListItem(new PageLink(page.address(), page.title()), new Paragraph(page.summary()))));
            article.add(new H2(audience.title()), list);
        }
        return new PublicPage(
                        "Help",
                        "How telling us works, who reads it, what happens next, privacy, helplines, and pages for families and schools.",
                        "/help",
                        "",
                        ReportLink.DEFAULT,
                        article)
                .styled("ask");
    }
}
