package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.html.Div;
import org.thinkuknow.ownlessons.text.SceneText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A story in scenes. A choice leads to a scene further down. */
class StoryField extends Div {

    private static final int MOST = 99;

    private final transient Runnable changed;
    private final CardList<SceneCard> scenes;

    StoryField(List<SceneText> written, Pictures pictures, Runnable changed) {
        this.changed = changed;
        scenes = new CardList<>(this::scenesChanged);
        written.forEach(scene -> scenes.put(new SceneCard(scene, pictures, this::scenesChanged)));
        add(
                scenes,
                Fields.button(
                        "Add a scene",
                        "",
                        () -> scenes.append(new SceneCard(
                                new SceneText(freeName(), "", List.of()), pictures, this::scenesChanged))));
        offerLaterScenes();
    }

    List<SceneText> read() {
        return scenes.cards().stream().map(SceneCard::read).toList();
    }

    private void scenesChanged() {
        offerLaterScenes();
        changed.run();
    }

    private void offerLaterScenes() {
        var all = scenes.cards();
        for (var i = 0; i < all.size(); i++) {
            var later = new LinkedHashMap<String, String>();
            for (var j = i + 1; j < all.size(); j++) {
                later.put(
                        all.get(j).name(),
                        "Scene %d: %s".formatted(j + 1, all.get(j).firstWords()));
            }
            all.get(i).offer(later);
        }
    }

    private String freeName() {
        var names = scenes.cards().stream().map(SceneCard::name).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> "scene-" + number)
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
