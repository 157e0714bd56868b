package org.thinkuknow.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** A chat in a story, shown as a chat: bubbles with names and times, as real text. */
final class Chat {

    private static final Pattern LINE =
            Pattern.compile("(?<who>[^,:]{1,40})(?:, (?<time>\\d{1,2}:\\d\\d))?: (?<words>.+)");

    private Chat() {}

    static String toHtml(Block block, String file, Problems problems) {
        var sides = new LinkedHashMap<String, Integer>();
        var html = new StringBuilder("<ol class=\"chat\">");
        for (var i = 0; i < block.lines().size(); i++) {
            var text = block.lines().get(i).strip();
            var line = LINE.matcher(text);
            if (line.matches()) {
                var who = line.group("who");
                var side = sides.computeIfAbsent(who, name -> sides.size() % 4);
                html.append("<li class=\"said side-")
                        .append(side)
                        .append("\"><span class=\"who\">")
                        .append(Markdown.escape(who))
                        .append("</span> ");
                if (line.group("time") != null) {
                    html.append("<span class=\"when\">")
                            .append(line.group("time"))
                            .append("</span> ");
                }
                html.append("<span class=\"words\">")
                        .append(Markdown.escape(line.group("words")))
                        .append("</span></li>");
            } else if (!text.isEmpty()) {
                problems.add(
                        file, block.opened() + 1 + i, "A line of a chat reads `Name, 16:02: words` or `Name: words`.");
            }
        }
        return html.append("</ol>").toString();
    }

    /** What is said, without who says it and when. */
    static List<Passage> passages(Block block) {
        var passages = new ArrayList<Passage>();
        for (var i = 0; i < block.lines().size(); i++) {
            var line = LINE.matcher(block.lines().get(i).strip());
            if (line.matches()) {
                passages.add(new Passage(BlockKind.CHAT, block.opened() + 1 + i, line.group("words")));
            }
        }
        return passages;
    }
}
