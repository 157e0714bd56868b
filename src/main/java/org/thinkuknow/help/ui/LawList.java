package org.thinkuknow.help.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.content.Law;

import java.util.List;

/** What the law says now and what is coming, from the one file of it, each fact with its nations, dates and source. */
final class LawList {

    private static final int NATIONS = 4;

    private LawList() {}

    static void addTo(Article article, List<Law> laws) {
        group(article, "Law now", laws, Law.State.IN_FORCE);
        group(article, "Passed, and not known to have started", laws, Law.State.ENACTED);
        group(article, "Planned, and not law yet", laws, Law.State.ANNOUNCED);
    }

    private static void group(Article article, String title, List<Law> laws, Law.State state) {
        var list = new UnorderedList();
        list.addClassName("laws");
        laws.stream().filter(law -> law.state() == state).map(LawList::item).forEach(list::add);
        article.add(new Section(new H2(title), list));
    }

    private static ListItem item(Law law) {
        var says = new Paragraph(law.says());
        var dates = new Paragraph("%s. %s%sSource: %s. %s Looked at on %s: %s."
                .formatted(
                        law.nations().size() == NATIONS ? "All of the UK" : String.join(", ", law.nations()),
                        law.since()
                                .map(day -> "Since %s. ".formatted(UkTime.day(day)))
                                .orElse(""),
                        law.expected().map("Expected: %s. "::formatted).orElse(""),
                        law.source(),
                        basis(law.basis()),
                        UkTime.day(law.checked()),
                        law.by()));
        dates.addClassName("law-dates");
        var item = new ListItem(says, dates);
        item.setId(law.id());
        return item;
    }

    private static String basis(Law.Basis basis) {
        return switch (basis) {
            case TEXT -> "Read in an official text.";
            case REPORT -> "Read in what others wrote about it, not in the law itself.";
            case MEMORY -> "Not looked up yet: ask before you rely on it.";
        };
    }
}
