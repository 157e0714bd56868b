package org.thinkuknow.exchange;

import org.thinkuknow.quiz.Scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together the entries of a content file from a GIFT question and the note before it. */
final class GiftEntries {

    private GiftEntries() {}

    static void addAbout(Map<String, Object> question, GiftNote note, String ask) {
        question.put("strand", note.text("strand").orElse(""));
        question.put("ask", ask);
        question.put("look-again", note.text("look-again").orElse(""));
        note.text("picture").ifPresent(file -> question.put("picture", file));
        note.text("alt").ifPresent(words -> question.put("alt", words));
    }

    /** What can be answered, by the kind that the note names or else by the answers themselves. */
    static Map<String, Object> answers(GiftNote note, GiftAnswers answers) {
        if (note.says("kind", "order")) {
            var things = answers.pairs().stream()
                    .sorted(Comparator.comparing(pair -> String.valueOf(pair.get("with"))))
                    .toList();
            return Map.of("options", withWhys(things, note.list("why"), true));
        }
        if (note.says("kind", "scale")) {
            return Map.of("options", levels(answers.options()));
        }
        if (answers.kind() == GiftAnswers.Kind.MATCH) {
            var pairs = withWhys(answers.pairs(), note.list("why"), false);
            addPictures(pairs, "picture", note.list(GiftNote.PICTURES));
            addPictures(pairs, "with-picture", note.list(GiftNote.WITH_PICTURES));
            return Map.of("pairs", pairs);
        }
        var options = new ArrayList<>(answers.options());
        if (note.says("first", "False")) {
            options.addFirst(options.removeLast());
        }
        return Map.of("options", options);
    }

    private static List<Map<String, Object>> withWhys(
            List<Map<String, Object>> entries, List<String> whys, boolean withoutPlace) {
        var all = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < entries.size(); i++) {
            var entry = new LinkedHashMap<>(entries.get(i));
            if (withoutPlace) {
                entry.remove("with");
            }
            entry.put("why", i < whys.size() ? whys.get(i) : "");
            all.add(entry);
        }
        return all;
    }

    private static void addPictures(List<Map<String, Object>> pairs, String key, List<String> files) {
        for (var i = 0; i < Math.min(pairs.size(), files.size()); i++) {
            pairs.get(i).put(key, files.get(i));
        }
    }

    private static List<Map<String, Object>> levels(List<Map<String, Object>> options) {
        var levels = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < options.size(); i++) {
            var level = new LinkedHashMap<String, Object>();
            level.put("say", options.get(i).get("say"));
            level.put("level", Scale.Level.values()[Math.min(i, Scale.Level.values().length - 1)].word());
            level.put("why", options.get(i).get("why"));
            levels.add(level);
        }
        return levels;
    }

    /** A scene of a story; without answers it is an ending. */
    static Map<String, Object> scene(GiftNote note, GiftParts parts) {
        var scene = new LinkedHashMap<String, Object>();
        scene.put("name", note.text("scene").orElse(""));
        scene.put("text", parts.text());
        if (parts.answers().isPresent()) {
            var to = note.list("to");
            var options = GiftAnswers.in(Optional.of(parts.answers().get())).options();
            var choices = new ArrayList<Map<String, Object>>();
            for (var i = 0; i < options.size(); i++) {
                var choice = new LinkedHashMap<>(options.get(i));
                choice.put("to", i < to.size() ? to.get(i) : "");
                choices.add(choice);
            }
            scene.put("choices", choices);
        }
        return scene;
    }
}
