package org.thinkuknow.ownlessons.text;

import org.thinkuknow.quiz.Kind;

/** Writes a quiz as the library's are written. */
final class QuizTextWriter {

    private final StringBuilder text = new StringBuilder();

    String write(QuizText quiz) {
        entry("", "title", quiz.title());
        pair("before", quiz.before());
        pair("after", quiz.after());
        text.append(quiz.questions().isEmpty() ? "questions: []\n" : "questions:\n");
        quiz.questions().forEach(card -> {
            text.append("  - id: ").append(PlainYaml.of(card.id())).append('\n');
            rest("    ", card);
        });
        return text.toString();
    }

    private void pair(String place, CardText card) {
        if (!card.isNothing()) {
            text.append(place).append(":\n");
            entry("  ", "id", card.id());
            rest("  ", card);
        }
    }

    private void rest(String margin, CardText card) {
        entry(margin, "kind", card.kind() == Kind.ONE ? "" : card.kind().word());
        entry(margin, "strand", card.strand());
        entry(margin, "ask", card.ask());
        entry(margin, "look-again", card.lookAgain());
        entry(margin, "picture", card.picture());
        entry(margin, "alt", card.alt());
        var key = QuizText.rowsKey(card.kind());
        if (card.kind() == Kind.STORY) {
            text.append(margin).append(key).append(card.scenes().isEmpty() ? ": []\n" : ":\n");
            card.scenes().forEach(scene -> scene(margin + "  ", scene));
        } else {
            rows(margin, key, card.kind(), card.rows());
        }
    }

    private void scene(String margin, SceneText scene) {
        text.append(margin)
                .append("- name: ")
                .append(PlainYaml.of(scene.name()))
                .append('\n');
        entry(margin + "  ", "text", scene.text());
        if (!scene.choices().isEmpty()) {
            rows(margin + "  ", "choices", Kind.STORY, scene.choices());
        }
    }

    private void rows(String margin, String key, Kind kind, Iterable<RowText> rows) {
        var each = rows.iterator();
        text.append(margin).append(key).append(each.hasNext() ? ":\n" : ": []\n");
        while (each.hasNext()) {
            var row = each.next();
            text.append(margin)
                    .append("  - say: ")
                    .append(PlainYaml.of(row.say()))
                    .append('\n');
            entry(margin + "    ", "right", row.right() ? "true" : "", false);
            entry(margin + "    ", "level", kind == Kind.SCALE ? row.more() : "");
            entry(margin + "    ", "with", kind == Kind.MATCH ? row.more() : "");
            entry(margin + "    ", "picture", row.picture());
            entry(margin + "    ", "with-picture", row.withPicture());
            entry(margin + "    ", "why", row.why());
            entry(margin + "    ", "to", kind == Kind.STORY ? row.more() : "");
        }
    }

    private void entry(String margin, String key, String words) {
        entry(margin, key, words, true);
    }

    private void entry(String margin, String key, String words, boolean quoted) {
        if (!words.isEmpty()) {
            text.append(margin)
                    .append(key)
                    .append(": ")
                    .append(quoted ? PlainYaml.of(words) : words)
                    .append('\n');
        }
    }
}
