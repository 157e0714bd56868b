package org.thinkuknow.help;

import org.thinkuknow.content.Article;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One page of help.
 *
 * @param slug     permanent; its place in the address
 * @param summary  what it says, in one or two sentences
 * @param opening  HTML before the first heading, sanitised
 * @param checked  the day somebody last made sure that it is right
 */
public record HelpPage(
        String slug,
        String title,
        Audience audience,
        String summary,
        String opening,
        List<Article.Part> parts,
        LocalDate checked) {

    /** Pages that other sites and the law expect at an address of their own. */
    private static final Set<String> ON_TOP = Set.of("privacy", "accessibility");

    /** The page's address. */
    public String address() {
        return ON_TOP.contains(slug) ? "/" + slug : "/help/" + slug;
    }
}
