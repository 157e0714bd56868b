package org.thinkuknow.quiz;

import java.util.List;
import java.util.Optional;

/**
 * "What would you do?": three to six scenes, each choice leading to a later one. An answer is the places of the choices
 * made in the scenes that were visited, from the first scene to an ending.
 *
 * @param scenes the story begins with the first
 */
public record Story(About about, List<Scene> scenes) implements Question {

    public Story {
        scenes = List.copyOf(scenes);
    }

    @Override
    public Kind kind() {
        return Kind.STORY;
    }

    /** The scene to which a choice leads. */
    public Scene after(Scene.Choice choice) {
        return named(choice.to()).orElseThrow(() -> new IllegalArgumentException("No scene " + choice.to()));
    }

    private Optional<Scene> named(String name) {
        return scenes.stream().filter(scene -> scene.name().equals(name)).findFirst();
    }

    @Override
    public boolean fits(Answer answer) {
        var scene = scenes.getFirst();
        for (var place : answer.places()) {
            if (place < 0 || place >= scene.choices().size()) {
                return false;
            }
            scene = after(scene.choices().get(place));
        }
        return scene.isEnding();
    }

    /** Whether the choice was a right one in every scene. */
    @Override
    public boolean understood(Answer answer) {
        var scene = scenes.getFirst();
        for (var place : answer.places()) {
            var choice = scene.choices().get(place);
            if (!choice.right()) {
                return false;
            }
            scene = after(choice);
        }
        return true;
    }
}
