package org.thinkuknow.quiz;

import org.thinkuknow.content.Entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the scenes of a story and checks that every way through it comes to an end. */
final class Scenes {

    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 3;

    private Scenes() {}

    /** A scene as it is being read. */
    private record Draft(Entry entry, String name, Rows choices) {

        static Draft of(Entry entry) {
            var choices = entry.keys().contains("choices")
                    ? Rows.of(entry, "choices", FEWEST_CHOICES, MOST_CHOICES, "say", "right", "why", "to")
                    : new Rows(List.of());
            return new Draft(entry, entry.text("name"), choices);
        }

        boolean isEnding() {
            return choices.entries().isEmpty();
        }

        List<Scene.Choice> readChoices() {
            return choices.map(
                    row -> new Scene.Choice(row.text("say"), row.yes("right"), row.text("why"), row.text("to")));
        }
    }

    static List<Scene> read(Entry entry) {
        var rows = Rows.of(entry, "scenes", FEWEST, MOST, "name", "text", "choices");
        rows.allDifferent("name");
        var drafts = rows.map(Draft::of);
        var scenes = drafts.stream()
                .map(draft -> new Scene(draft.name(), draft.entry().text("text"), draft.readChoices()))
                .toList();
        for (var i = 0; i < drafts.size(); i++) {
            checkRight(drafts.get(i), scenes.get(i));
            checkLater(
                    drafts.get(i),
                    drafts.subList(i + 1, drafts.size()).stream()
                            .map(Draft::name)
                            .collect(Collectors.toSet()));
        }
        checkReached(drafts);
        if (!drafts.isEmpty() && drafts.stream().noneMatch(Draft::isEnding)) {
            entry.wrong("scenes", "No scene is an ending; add one without `choices`.");
        }
        return scenes;
    }

    private static void checkRight(Draft draft, Scene scene) {
        draft.choices().allDifferent("say");
        if (!draft.isEnding() && scene.choices().stream().noneMatch(Scene.Choice::right)) {
            draft.entry().wrong("choices", "In every scene at least one choice must say `right: true`.");
        }
    }

    private static void checkLater(Draft draft, Set<String> later) {
        draft.choices()
                .entries()
                .forEach(choice -> choice.optionalText("to")
                        .filter(to -> !later.contains(to))
                        .ifPresent(to -> choice.wrong(
                                "to", "`to` must name a scene further down in the list; `%s` is none.".formatted(to))));
    }

    /** Choices only lead downwards, so one look from top to bottom finds every scene that can be reached. */
    private static void checkReached(List<Draft> drafts) {
        var reached = new HashSet<String>();
        for (var draft : drafts) {
            if (draft != drafts.getFirst() && !reached.contains(draft.name())) {
                draft.entry()
                        .wrong("No choice leads to the scene `%s`; name it in a `to` above, or take it out."
                                .formatted(draft.name()));
            } else {
                draft.choices()
                        .entries()
                        .forEach(choice -> choice.optionalText("to").ifPresent(reached::add));
            }
        }
    }
}
