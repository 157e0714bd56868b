package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PanelHelp;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The rooms of the remote, one of them at a time on a phone. Where there is space all stand side by side, and the tabs are gone. */
class RemoteTabs extends Div {

    /** With the arrows, Home and End, as tabs are. */
    private static final String ARROWS = """
            this.addEventListener('keydown', (event) => {
              const tabs = [...this.children];
              const at = tabs.indexOf(document.activeElement);
              const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
              if (at >= 0 && to !== undefined) {
                event.preventDefault();
                const tab = tabs[(to + tabs.length) % tabs.length];
                tab.focus();
                tab.click();
              }
            })""";

    private final Map<Room, NativeButton> tabs = new LinkedHashMap<>();
    private final Map<Room, Div> rooms = new LinkedHashMap<>();

    /** What is found where. */
    enum Room {
        NOW(
                "Now",
                "What the class sees, what is right, and what has been chosen so far. Only you see this.",
                "Next and Back move every screen. You have five seconds to undo a press.",
                "With a keyboard: Tab goes from button to button, Enter presses, and the arrows change the parts of this page."),
        CLASS(
                "Class",
                "Every screen in the lesson, by its made-up name. You can note who is using it. The note stays in this browser.",
                "Remove closes a screen. Nothing is lost, and you or the pupil can open it again."),
        QUESTIONS(
                "Questions",
                "What pupils ask you, and polls for the class. You read every word first.",
                "The board shows only what you choose, and you can take it off again."),
        MORE(
                "More",
                "Go to another part, let pupils work at their own pace, set a time, or teach with a colleague.",
                "You can end the lesson here too. You are asked once before it ends.");

        private final String title;
        private final String[] about;

        Room(String title, String... about) {
            this.title = title;
            this.about = about;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param chosen is told which room somebody has opened */
    RemoteTabs(Consumer<Room> chosen) {
        addClassName("rooms");
        var list = Classed.of(new Div(), "tabs");
        list.getElement().setAttribute("role", "tablist").setAttribute("aria-label", "Parts of the remote");
        for (var room : Room.values()) {
            var tab = new NativeButton(room.title, click -> {
                open(room);
                chosen.accept(room);
            });
            tab.setId("tab-" + room.id());
            tab.getElement().setAttribute("role", "tab").setAttribute("aria-controls", "room-" + room.id());
            tabs.put(room, tab);
            list.add(tab);
            rooms.put(room, room(room));
        }
        list.getElement().executeJs(ARROWS);
        add(list);
        rooms.values().forEach(this::add);
        open(Room.NOW);
    }

    private static Div room(Room of) {
        var title = new H2(of.title);
        title.setId("title-" + of.id());
        title.addClassName("room-title");
        var room = Classed.of(
                new Div(title, new PanelHelp("room-" + of.id() + "-help", of.title, of.about)), "room-of-remote");
        room.setId("room-" + of.id());
        room.getElement().setAttribute("role", "tabpanel").setAttribute("aria-labelledby", "title-" + of.id());
        return room;
    }

    /** Puts parts into a room, below one another. */
    void fill(Room room, Component... parts) {
        the(rooms, room).add(parts);
    }

    void open(Room wanted) {
        tabs.forEach((room, tab) -> {
            var chosen = room == wanted;
            tab.getElement().setAttribute("aria-selected", String.valueOf(chosen));
            tab.setTabIndex(chosen ? 0 : -1);
            the(rooms, room).setClassName("chosen", chosen);
        });
    }

    /** Says on a tab how much waits there. */
    void count(Room room, int waiting) {
        the(tabs, room).setText(waiting == 0 ? room.title : "%s %d".formatted(room.title, waiting));
    }

    private static <T> T the(Map<Room, T> all, Room of) {
        return Objects.requireNonNull(all.get(of));
    }
}
