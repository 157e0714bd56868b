package org.thinkuknow.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a quiz in Moodle's GIFT format. Questions of kinds that this site does not have (numbers, short answers, essays) are
 * left out and named in the report.
 */
public final class GiftReader {

    private final NewIds ids;
    private final ImportedQuiz quiz;

    private GiftReader(ImportedQuiz quiz, NewIds ids) {
        this.quiz = quiz;
        this.ids = ids;
    }

    /** A question's text, the note that stands before it, and its line. */
    private record Item(GiftNote note, String text, int line) {}

    /**
     * Reads the text of a file.
     *
     * @param ids give ids to questions that have none of ours
     */
    public static ImportedQuiz read(String gift, NewIds ids) {
        var items = items(gift);
        var title = items.stream()
                .flatMap(item -> item.note().text("title").stream())
                .findFirst()
                .orElse("Imported quiz");
        var reader = new GiftReader(new ImportedQuiz(title), ids);
        items.forEach(reader::add);
        return reader.quiz;
    }

    private static List<Item> items(String gift) {
        var items = new ArrayList<Item>();
        var text = new StringBuilder();
        var note = GiftNote.none();
        var lines = gift.replace("\ufeff", "").lines().toList();
        var first = 1;
        for (var number = 1; number <= lines.size() + 1; number++) {
            var line = number > lines.size() ? "" : lines.get(number - 1);
            if (line.isBlank() && !text.isEmpty()) {
                items.add(new Item(note, text.toString().strip(), first));
                text.setLength(0);
                note = GiftNote.none();
            } else if (line.startsWith("//")) {
                note = GiftNote.in(line).orElse(note);
            } else if (!line.isBlank() && !line.startsWith("$CATEGORY:")) {
                first = text.isEmpty() ? number : first;
                text.append(line.strip()).append('\n');
            }
        }
        return items;
    }

    private void add(Item item) {
        var parts = GiftParts.of(item.text());
        if (item.note().text("scene").isPresent()) {
            addScene(item, parts);
            return;
        }
        var answers = GiftAnswers.in(parts.answers());
        if (!answers.canBeCarried()) {
            quiz.notCarried("Line %d: %s; left out."
                    .formatted(item.line(), answers.kind().reason()));
            return;
        }
        var question = new LinkedHashMap<String, Object>();
        question.put("id", ids.keepOrMake(parts.title()));
        question.put("kind", item.note().text("kind").orElse(answers.kind().word()));
        if (item.note().text("asked").isPresent()) {
            question.remove("kind");
            question.put("ask", parts.text());
            question.put("options", answers.options());
            quiz.addAround(item.note().text("asked").get(), question);
            return;
        }
        GiftEntries.addAbout(question, item.note(), parts.text());
        question.putAll(GiftEntries.answers(item.note(), answers));
        quiz.add(question);
        answers.missing().forEach(missing -> quiz.notCarried("Line %d: %s".formatted(item.line(), missing)));
        if (item.note().text("look-again").isEmpty()) {
            quiz.notCarried("Line %d: write under `look-again` the heading of the step that answers it."
                    .formatted(item.line()));
        }
    }

    /** The scenes of a story stand in the file one by one; the first opens the question. */
    private void addScene(Item item, GiftParts parts) {
        var id = ids.keepOrMake(parts.title().replaceFirst("/[^/]*$", ""));
        var story = quiz.withId(id).orElseGet(() -> {
            var question = new LinkedHashMap<String, Object>();
            question.put("id", id);
            question.put("kind", "story");
            GiftEntries.addAbout(question, item.note(), item.note().text("ask").orElse(""));
            question.put("scenes", new ArrayList<Map<String, Object>>());
            quiz.add(question);
            return question;
        });
        if (story.get("scenes") instanceof List<?> scenes) {
            addTo(scenes, GiftEntries.scene(item.note(), parts));
        }
    }

    @SuppressWarnings("unchecked")
    private static void addTo(List<?> scenes, Map<String, Object> scene) {
        ((List<Map<String, Object>>) scenes).add(scene);
    }
}
