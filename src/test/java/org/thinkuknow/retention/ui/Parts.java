package org.thinkuknow.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

import java.util.stream.Stream;

/** The parts of a view that no browser shows. */
record Parts(Component root) {

    <C extends Component> C find(String id, Class<C> type) {
        return type.cast(below(root)
                .filter(part -> part.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is nothing called " + id)));
    }

    boolean has(String id) {
        return below(root).anyMatch(part -> part.getId().filter(id::equals).isPresent());
    }

    String text(String id) {
        return find(id, Component.class).getElement().getTextRecursively();
    }

    void click(String id) {
        find(id, Button.class).click();
    }

    private static Stream<Component> below(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Parts::below));
    }
}
