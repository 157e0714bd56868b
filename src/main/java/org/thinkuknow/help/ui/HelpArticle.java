package org.thinkuknow.help.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Laws;
import org.thinkuknow.help.HelpPage;
import org.thinkuknow.shell.HelpWays;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One help page. The pages of helplines and of the law show the one file of each, with the day of the last look; the page about privacy
 * says who answers for it.
 */
final class HelpArticle {

    private HelpArticle() {}

    static PublicPage of(HelpPage page, Helplines helplines, Laws laws, WhoAnswers whoAnswers) {
        var back = new Paragraph(new PageLink("/help", "All help pages"));
        back.addClassName("back");
        var lead = new Paragraph(page.summary());
        lead.addClassName("lead");
        var article = new Article(back, new H1(page.title()), lead, html(page.opening()));
        article.addClassName("help-page");
        page.parts().forEach(part -> article.add(new Section(new H2(part.title()), html(part.html()))));
        if (page.slug().equals("helplines")) {
            everyHelpline(article, helplines);
        }
        if (page.slug().equals("law-now")) {
            LawList.addTo(article, laws.all());
        }
        if (page.slug().equals("privacy")) {
            whoAnswers.addTo(article);
        }
        article.add(checked(page.checked()));
        return new PublicPage(page.title(), page.summary(), page.address(), "", ReportLink.DEFAULT, article)
                .styled("ask");
    }

    private static void everyHelpline(Article article, Helplines helplines) {
        addGroup(article, "In danger now", helplines, "emergency");
        addGroup(article, "For children and young people", helplines, "children");
        addGroup(article, "For grown-ups", helplines, "adults");
        helplines.all().stream()
                .flatMap(line -> line.checked().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(oldest -> article.add(new Paragraph(
                        "We look at these often. The oldest look was on %s.".formatted(UkTime.day(oldest)))));
        var unchecked = helplines.all().stream()
                .filter(line -> line.checked().isEmpty())
                .map(Helpline::name)
                .toList();
        if (!unchecked.isEmpty()) {
            article.add(new Paragraph("Widely known, and not yet held to their own pages by us: %s."
                    .formatted(String.join(", ", unchecked))));
        }
    }

    private static void addGroup(Article article, String title, Helplines helplines, String audience) {
        List<Helpline> lines = helplines.all().stream()
                .filter(line -> line.audience().equals(audience))
                .toList();
        article.add(new Section(new H2(title), HelpWays.list(lines)));
    }

    private static Paragraph checked(LocalDate day) {
        var checked = new Paragraph("Looked over on %s.".formatted(UkTime.day(day)));
        checked.addClassName("checked");
        return checked;
    }

    private static Html html(String html) {
        return new Html("<div class=\"words\">" + html + "</div>");
    }
}
