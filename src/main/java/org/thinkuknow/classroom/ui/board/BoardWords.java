package org.thinkuknow.classroom.ui.board;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.thinkuknow.content.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a step stands on the board: its picture and its first plain sentences, so few that they are read from the back of a
 * room. The rest is on the pupils' screens and in the teacher's hand.
 *
 * @param picture the picture's address and what it shows, if there is one
 */
record BoardWords(Optional<Picture> picture, List<String> sentences) {

    /** So many words can be read from eight metres in a glance. */
    static final int MOST = 40;

    /** A picture, and what it shows in words. */
    record Picture(String address, String alt) {}

    static BoardWords of(Page.Step step) {
        var html = Jsoup.parseBodyFragment(step.html());
        var picture =
                Optional.ofNullable(html.selectFirst("img")).map(img -> new Picture(img.attr("src"), img.attr("alt")));
        var plain = html.select(".easy p, .easy li").isEmpty()
                ? html.select("body > p, body > ul > li, .full > p, .full > ul > li")
                : html.select(".easy p, .easy li");
        return new BoardWords(
                picture,
                first(
                        plain.stream()
                                .map(Element::text)
                                .filter(text -> !text.isBlank())
                                .toList(),
                        MOST - words(step.title())));
    }

    private static List<String> first(List<String> texts, int most) {
        var taken = new ArrayList<String>();
        var left = most;
        for (var text : texts) {
            for (var sentence : text.split("(?<=[.!?])\\s+")) {
                left -= words(sentence);
                if (left < 0) {
                    return taken;
                }
                taken.add(sentence);
            }
        }
        return taken;
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
