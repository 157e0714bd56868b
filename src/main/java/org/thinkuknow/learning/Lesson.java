package org.thinkuknow.learning;

import org.jsoup.Jsoup;
import org.thinkuknow.content.Page;

import java.util.List;
import java.util.Optional;

/**
 * One lesson.
 *
 * @param address where it is, such as {@code /learn/4-7/friends-on-a-screen}
 * @param slug    permanent, unique within its band
 * @param aim     what a child can say afterwards
 * @param minutes how long it takes in class
 * @param notes   HTML for the teacher about the whole lesson, sanitised; a paragraph that begins with "Home sheet" in bold
 *                opens the sheet for home, which is the last part
 * @param sheet   the pupils' worksheet; every checked lesson has one
 */
public record Lesson(
        String address,
        AgeBand band,
        String slug,
        String title,
        Strand strand,
        String aim,
        int minutes,
        String summary,
        Goals goals,
        String notes,
        List<Page.Step> steps,
        Optional<Page.Sheet> sheet) {

    private static final String LIBRARY = "/learn/";

    static String addressInLibrary(AgeBand band, String slug) {
        return LIBRARY + band.slug() + "/" + slug;
    }

    /** The address of its first picture, which stands for it on a card. */
    public Optional<String> picture() {
        return steps.stream()
                .flatMap(step -> Jsoup.parseBodyFragment(step.html()).select("img").stream())
                .map(picture -> picture.attr("src"))
                .findFirst();
    }

    /** Whether it has pages that everybody may read. */
    public boolean isOpenToAll() {
        return address.startsWith(LIBRARY);
    }

    /** The place of a step within the page, counted from one. */
    public Optional<Integer> placeOfStep(String title) {
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).title().equals(title)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
