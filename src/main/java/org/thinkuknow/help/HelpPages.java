package org.thinkuknow.help;

import org.thinkuknow.content.Article;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The help pages, in the order that the one file gives. */
public class HelpPages {

    private static final String FOLDER = "help/";
    private static final String ORDER = FOLDER + "order.yaml";
    private static final Set<String> NAMED_BY_PAGES =
            Set.of("helplines", "privacy", "accessibility", "teachers", "first-live-lesson", "families", "law-now");
    private static final int DAYS_UNTIL_OLD = 365;

    private final Map<String, HelpPage> bySlug;

    HelpPages(Map<String, HelpPage> bySlug) {
        this.bySlug = bySlug;
    }

    /**
     * Reads every page; whatever is wrong is added to the problems.
     *
     * @param today from which an old check is counted
     */
    public static HelpPages read(ContentFiles files, LocalDate today, Problems problems) {
        var bySlug = new LinkedHashMap<String, HelpPage>();
        for (var entry :
                Entry.parse(ORDER, 1, files.text(ORDER).orElse(""), problems).list()) {
            var path = FOLDER + entry.text() + ".md";
            if (files.text(path).isEmpty()) {
                entry.wrong("There is no page content/%s; write it or take this line out.".formatted(path));
            } else {
                bySlug.put(entry.text(), page(entry.text(), Article.read(path, files, problems), today));
            }
        }
        for (var path : files.under(FOLDER)) {
            if (path.endsWith(".md")
                    && !bySlug.containsKey(path.substring(FOLDER.length(), path.length() - ".md".length()))) {
                problems.add(path, 1, "This page is not in content/%s; add its name there.".formatted(ORDER));
            }
        }
        NAMED_BY_PAGES.stream()
                .filter(slug -> !bySlug.containsKey(slug))
                .sorted()
                .forEach(slug -> problems.add(ORDER, 1, "Other pages lead to `%s`; put it back.".formatted(slug)));
        return new HelpPages(bySlug);
    }

    private static HelpPage page(String slug, Article article, LocalDate today) {
        var head = article.head();
        head.onlyKeys("title", "for", "summary", "checked");
        var audience = Audience.of(head.text("for"));
        if (audience.isEmpty()) {
            head.wrong("for", "`for` must be children, adults or everybody.");
        }
        var checked = head.date("checked");
        if (checked.isAfter(LocalDate.EPOCH) && checked.plusDays(DAYS_UNTIL_OLD).isBefore(today)) {
            head.doubt(
                    "checked",
                    "Last checked on %s; make sure it is still right and write the day of today.".formatted(checked));
        }
        return new HelpPage(
                slug,
                head.text("title"),
                audience.orElse(Audience.EVERYBODY),
                head.text("summary"),
                article.opening(),
                article.sections(),
                checked);
    }

    public List<HelpPage> all() {
        return List.copyOf(bySlug.values());
    }

    /** The page with a slug. */
    public Optional<HelpPage> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
